import type { Site } from "../ledger";
import { phrase } from "../model";
import { STAGE_NAMES, STAGES } from "../standards/terms";
import { headingOf } from "./engine/columns";
import { HABIT_BLANKS } from "./engine/habits";
import { defineRule } from "./engine/rule";
import { sitesOfSchools, stagesWithoutPupils } from "./engine/stagesWithoutPupils";
import { siteName, siteSubject } from "./engine/subjects";

/**
 * 有班级或教师而无学生: a school states 0 pupils of a stage on all its sites, and yet classes or teachers of it, which is
 * impossible. A site with classes and no pupils is asked about where every other site has classes for its pupils.
 */
export default defineRule({
  meta: {
    work: "row",
    levels: ["error", "query"],
    messages: {
      noPupils: ["school", "column", "stage", "figures"],
      elsewhere: ["school", "column", "stage", "classes"],
      noPupilsHabit: [...HABIT_BLANKS, "stage"],
    },
  },

  check({ ledger }, report) {
    const table = ledger.tables.get("schools");
    if (!table) return;
    for (const { site, stage, figures } of stagesWithoutPupils(ledger)) {
      const field = `${stage}.pupils` as const;
      report({
        messageId: "noPupils",
        level: "error",
        subject: siteSubject(site),
        field,
        // Whether the pupils or the other figures are wrong cannot be told, so that none of them can be used.
        cells: table.cells([field, ...figures.map((each) => each.field)], site.record),
        found: 0,
        habit: { messageId: "noPupilsHabit", table, field, heading: headingOf(field) },
        data: {
          school: siteName(site),
          column: headingOf(field),
          stage: STAGE_NAMES[stage],
          figures: figures.map((each) => phrase("figure", { heading: headingOf(each.field), figure: each.figure })),
        },
      });
    }
    for (const stage of STAGES) {
      const field = `${stage}.pupils` as const;
      const number = (column: "pupils" | "classes", { record }: Site) => table.number(`${stage}.${column}`, record);
      for (const sites of sitesOfSchools(ledger).values()) {
        const taught = sites.filter((site) => number("pupils", site));
        // Pupils without classes of their own may be those of the classes that stand here.
        if (taught.length === 0 || !taught.every((site) => number("classes", site))) continue;
        for (const site of sites) {
          const classes = number("classes", site);
          if (number("pupils", site) !== 0 || !classes) continue;
          report({
            messageId: "elsewhere",
            level: "query",
            subject: siteSubject(site),
            field,
            cells: table.cells([field, `${stage}.classes`], site.record),
            found: 0,
            data: { school: siteName(site), column: headingOf(field), stage: STAGE_NAMES[stage], classes },
          });
        }
      }
    }
  },
});
