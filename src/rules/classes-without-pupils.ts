import { STAGE_NAMES } from "../standards/terms";
import { headingOf } from "./engine/columns";
import { defineRule } from "./engine/rule";
import { stagesWithoutPupils } from "./engine/stagesWithoutPupils";
import { siteSubject } from "./engine/subjects";

/** 有班级或教师而无学生: a school states 0 pupils of a stage on all its sites, and yet classes or teachers of it. */
export default defineRule({
  meta: {
    work: "row",
    levels: ["error"],
    messages: { noPupils: ["school", "column", "stage", "figures"] },
  },

  check({ ledger }, report) {
    const table = ledger.tables.get("schools");
    if (!table) return;
    for (const { site, stage, fields } of stagesWithoutPupils(ledger)) {
      const field = `${stage}.pupils`;
      const figures = fields.map((each) => `${headingOf(each)} ${String(table.number(each, site.record))}`);
      report({
        messageId: "noPupils",
        level: "error",
        subject: siteSubject(site),
        field,
        // Whether the pupils or the other figures are wrong cannot be told, so that none of them can be used.
        cells: table.cells([field, ...fields], site.record),
        found: 0,
        data: {
          school: site.name,
          column: headingOf(field),
          stage: STAGE_NAMES[stage],
          figures: figures.join("、"),
        },
      });
    }
  },
});
