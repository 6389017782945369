import { STAGE_NAMES, STAGES } from "../standards/terms";
import { headingOf } from "./engine/columns";
import { HABIT_BLANKS } from "./engine/habits";
import { defineRule } from "./engine/rule";
import { siteName, siteSubject } from "./engine/subjects";

/** 班数多于学生数: a site has pupils of a stage, and more classes than pupils; even a class of one pupil is one class. */
export default defineRule({
  meta: {
    work: "row",
    levels: ["error"],
    messages: { more: ["school", "column", "stage", "classes", "pupils"], habit: [...HABIT_BLANKS, "stage"] },
  },

  check({ ledger }, report) {
    const table = ledger.tables.get("schools");
    if (!table) return;
    for (const stage of STAGES) {
      const field = `${stage}.classes` as const;
      for (const site of ledger.sites) {
        const pupils = table.number(`${stage}.pupils`, site.record);
        const classes = table.number(field, site.record);
        // Without pupils the classes may belong to those of a campus.
        if (!pupils || classes === null || classes <= pupils) continue;
        report({
          messageId: "more",
          level: "error",
          subject: siteSubject(site),
          field,
          cells: table.cells([field, `${stage}.pupils`], site.record),
          found: classes,
          habit: { messageId: "habit", table, field, heading: headingOf(field) },
          data: { school: siteName(site), column: headingOf(field), stage: STAGE_NAMES[stage], classes, pupils },
        });
      }
    }
  },
});
