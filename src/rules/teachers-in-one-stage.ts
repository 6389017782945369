import type { StageSchool } from "../ledger";
import { STAGE_NAMES } from "../standards/terms";
import { exceedingParts } from "./engine/exceedingParts";
import { defineRule } from "./engine/rule";
import { siteName, siteSubject } from "./engine/subjects";

/** 教师全填在一个学段: a school has pupils of 小学 and 初中, and all its 专任教师 stand in the columns of one of them. */
export default defineRule({
  meta: {
    work: "row",
    levels: ["query"],
    messages: { oneStage: ["school", "teachers", "full", "none"] },
  },

  check({ ledger }, report) {
    const table = ledger.tables.get("schools");
    if (!table) return;
    const teachersOf = ({ sites, stage }: StageSchool): number | null => {
      let sum = 0;
      for (const site of sites) {
        const teachers = table.number(`${stage}.teachers`, site.record);
        if (teachers === null && (site.pupils[stage] !== 0 || !table.blank(`${stage}.teachers`, site.record)))
          return null;
        sum += teachers ?? 0;
      }
      return sum;
    };
    // Sorts of teachers beside 0 teachers have a finding of their own.
    const exceeded = new Set(exceedingParts(ledger, "schools", table).map(({ record, whole }) => `${whole}/${record}`));
    const junior = new Map(ledger.schools.filter(({ stage }) => stage === "junior").map((each) => [each.site, each]));
    for (const school of ledger.schools) {
      const other = school.stage === "primary" ? junior.get(school.site) : undefined;
      if (!other || school.pupils === null || other.pupils === null) continue;
      const counts = [school, other].map((each) => ({ stage: each.stage, teachers: teachersOf(each) }));
      const without = counts.find(({ teachers }) => teachers === 0);
      const having = counts.find(({ teachers }) => teachers);
      if (!without || !having?.teachers) continue;
      const { stage: none } = without;
      const { stage: full, teachers } = having;
      if (school.sites.some(({ record }) => exceeded.has(`${none}.teachers/${record}`))) continue;
      report({
        messageId: "oneStage",
        level: "query",
        subject: siteSubject(school.site),
        field: `${none}.teachers`,
        cells: school.sites.flatMap(({ record }) => table.cells([`${none}.teachers`, `${full}.teachers`], record)),
        found: 0,
        data: { school: siteName(school.site), teachers, full: STAGE_NAMES[full], none: STAGE_NAMES[none] },
      });
    }
  },
});
