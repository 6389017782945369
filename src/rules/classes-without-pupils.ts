import { STAGE_NAMES, STAGES } from "../standards/terms";
import { headingOf, isEmptyColumn } from "./engine/columns";
import { defineRule } from "./engine/rule";
import { siteSubject } from "./engine/subjects";

/** 有班无学生: a stage has classes and no pupils; blank pupils count as none. */
export default defineRule({
  meta: {
    work: "row",
    levels: ["error"],
    messages: { noPupils: ["school", "column", "stage", "classes"] },
  },

  check({ ledger }, report) {
    const table = ledger.tables.get("schools");
    if (!table) return;
    for (const stage of STAGES) {
      const field = `${stage}.pupils`;
      if (isEmptyColumn(table, field)) continue;
      for (const site of ledger.sites) {
        const classes = table.number(`${stage}.classes`, site.record);
        if (!classes || site.pupils[stage] !== 0) continue;
        report({
          messageId: "noPupils",
          level: "error",
          subject: siteSubject(site),
          field,
          cells: table.cells([field, `${stage}.classes`], site.record),
          found: table.number(field, site.record),
          data: { school: site.name, column: headingOf(field), stage: STAGE_NAMES[stage], classes },
        });
      }
    }
  },
});
