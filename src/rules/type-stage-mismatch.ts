import { STAGE_NAMES, TAUGHT_STAGES, type TaughtStage } from "../standards/terms";
import { defineRule } from "./engine/rule";
import { siteName, siteSubject } from "./engine/subjects";
import { typeMismatches } from "./engine/typeStages";

/**
 * 办学类型与学段不符. Things are divided by pupils and not by type, so a disagreement changes no figure by itself; but one
 * of the two is likely to be wrong.
 */
export default defineRule({
  meta: {
    work: "row",
    levels: ["query"],
    messages: { mismatch: ["school", "type", "expected", "found"] },
  },

  check({ ledger }, report) {
    const table = ledger.tables.get("schools");
    if (!table) return;
    const fields = TAUGHT_STAGES.map((stage) => `${stage}.pupils` as const);
    for (const { site, type, expected, found } of typeMismatches(ledger)) {
      report({
        messageId: "mismatch",
        level: "query",
        subject: siteSubject(site),
        field: "type",
        cells: table.cells(["type", ...fields], site.record),
        found: type,
        data: { school: siteName(site), type, expected: names(expected), found: names(found) },
      });
    }
  },
});

function names(stages: readonly TaughtStage[]): string[] {
  return stages.map((stage) => STAGE_NAMES[stage]);
}
