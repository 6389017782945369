import { weightedPupilsOf, type Site } from "../ledger";
import { TEACHES } from "../standards/schoolStages";
import { STAGE_NAMES, TAUGHT_STAGES, type TaughtStage } from "../standards/terms";
import { defineRule } from "./engine/rule";
import { siteSubject } from "./engine/subjects";

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
    const readable = TAUGHT_STAGES.filter((stage) => table.has(`${stage}.pupils`));
    const campuses = stagesOfCampuses(ledger.sites);
    for (const site of ledger.sites) {
      const stages = site.type && TEACHES[site.type];
      if (!stages || weightedPupilsOf(site) === null) continue;
      const own = taughtStages(site);
      const all = new Set([...own, ...(campuses.get(site) ?? [])]);
      if (all.size === 0) continue;
      const more = own.some((stage) => ![...stages.stages, ...(stages.attached ?? [])].includes(stage));
      // A campus may hold any part of its school.
      const less = !site.campus && stages.stages.some((stage) => readable.includes(stage) && !all.has(stage));
      if (!more && !less) continue;
      const found = names(TAUGHT_STAGES.filter((stage) => all.has(stage)));
      const fields = TAUGHT_STAGES.map((stage) => `${stage}.pupils`);
      report({
        messageId: "mismatch",
        level: "query",
        subject: siteSubject(site),
        field: "type",
        cells: table.cells(["type", ...fields], site.record),
        found: site.type,
        data: { school: site.name, type: site.type, expected: names(stages.stages), found },
      });
    }
  },
});

function taughtStages({ pupils }: Site): TaughtStage[] {
  return TAUGHT_STAGES.filter((stage) => pupils[stage] !== 0);
}

function stagesOfCampuses(sites: readonly Site[]): Map<Site, Set<TaughtStage>> {
  const stages = new Map<Site, Set<TaughtStage>>();
  for (const site of sites) {
    if (!site.parent) continue;
    const known = stages.get(site.parent) ?? new Set();
    for (const stage of taughtStages(site)) known.add(stage);
    stages.set(site.parent, known);
  }
  return stages;
}

function names(stages: readonly TaughtStage[]): string {
  return stages.map((stage) => STAGE_NAMES[stage]).join("、");
}
