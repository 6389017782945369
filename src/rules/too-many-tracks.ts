import type { StageSchool, Table } from "../ledger";
import { gradesOf, MOST_TRACKS } from "../standards/reviewRules";
import { STAGE_NAMES } from "../standards/terms";
import { defineRule } from "./engine/rule";
import { stageSubject, siteName } from "./engine/subjects";

/** 轨数过多: more parallel classes of each grade than the review of the statistics lets pass without a word. */
export default defineRule({
  meta: {
    work: "row",
    levels: ["query"],
    messages: { over: ["school", "stage", "classes", "grades", "most"] },
  },

  check({ ledger }, report) {
    const table = ledger.tables.get("schools");
    if (!table) return;
    for (const school of ledger.schools) {
      const { site, stage, sites } = school;
      const classes = classesOf(table, school);
      const grades = gradesOf(table.text("schoolSystem", site.record), stage);
      const most = MOST_TRACKS.most[stage];
      if (classes === null || classes <= most * grades) continue;
      // More classes than pupils cannot be, which has a finding of its own.
      if (school.pupils !== null && classes > school.pupils) continue;
      report({
        messageId: "over",
        level: "query",
        subject: stageSubject(school),
        field: `${stage}.classes`,
        cells: sites.map(({ record }) => table.cell(`${stage}.classes`, record)),
        found: classes,
        expected: most * grades,
        data: { school: siteName(site), stage: STAGE_NAMES[stage], classes, grades, most },
      });
    }
  },
});

/** The classes of all sites; `null` where none of them says. */
function classesOf(table: Table, { sites, stage }: StageSchool): number | null {
  const stated = sites.flatMap(({ record }) => table.number(`${stage}.classes`, record) ?? []);
  return stated.length === 0 ? null : stated.reduce((sum, each) => sum + each, 0);
}
