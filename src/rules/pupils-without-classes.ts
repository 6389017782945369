import { STAGE_NAMES, STAGES } from "../standards/terms";
import { headingOf } from "./engine/columns";
import { defineRule } from "./engine/rule";
import { siteSubject } from "./engine/subjects";

/** 有学生无班: a stage has pupils and its count of classes is 0. A blank count is a gap and no matter of this rule. */
export default defineRule({
  meta: {
    work: "row",
    levels: ["error"],
    messages: { noClasses: ["school", "column", "stage", "pupils"] },
  },

  check({ ledger }, report) {
    const table = ledger.tables.get("schools");
    if (!table) return;
    for (const stage of STAGES) {
      const field = `${stage}.classes`;
      for (const site of ledger.sites) {
        const pupils = site.pupils[stage];
        if (!pupils || table.number(field, site.record) !== 0) continue;
        report({
          messageId: "noClasses",
          level: "error",
          subject: siteSubject(site),
          field,
          cells: table.cells([field, `${stage}.pupils`], site.record),
          found: 0,
          data: { school: site.name, column: headingOf(field), stage: STAGE_NAMES[stage], pupils },
        });
      }
    }
  },
});
