import type { SchoolField, Site, Table } from "../ledger";
import { STAGES } from "../standards/terms";
import { comparedFields, headingOf } from "./engine/columns";
import { defineRule } from "./engine/rule";
import { sitesOfSchools } from "./engine/stagesWithoutPupils";
import { siteName, siteSubject } from "./engine/subjects";

/**
 * 疑似空壳学校: a school that with its campuses has no pupils, no teachers or no premises. The review of the statistics has
 * each explained. What is unknown is not none, and things without pupils have findings of their own.
 */
export default defineRule({
  meta: {
    work: "judgement",
    levels: ["query"],
    messages: { noPupils: ["school"], noTeachers: ["school", "pupils"], noPremises: ["school", "pupils", "columns"] },
  },

  check({ ledger }, report) {
    const table = ledger.tables.get("schools");
    if (!table) return;
    const shared = [...comparedFields(ledger)].filter((field) => !field.includes(".") && table.has(field));
    for (const [home, sites] of sitesOfSchools(ledger)) {
      const about = { level: "query", subject: siteSubject(home), found: 0 } as const;
      const school = siteName(home);
      const pupils = sumOf(sites.flatMap((site) => STAGES.map((stage) => site.pupils[stage])));
      const isNone = (field: SchoolField) => sites.every(({ record }) => table.number(field, record) === 0);
      const senior = sites.every((site) => site.pupils.senior === 0);
      const premises = shared.length > 0 && shared.every(isNone);
      if (pupils === 0 && senior && premises && teachersOf(table, sites) === 0)
        report({
          ...about,
          messageId: "noPupils",
          field: "pupils",
          cells: [table.cell("name", home.record)],
          data: { school },
        });
      if (!pupils) continue;
      if (teachersOf(table, sites) === 0)
        report({
          ...about,
          messageId: "noTeachers",
          field: "teachers",
          cells: sites.flatMap(({ record }) =>
            table.cells(
              STAGES.map((stage) => `${stage}.teachers` as const),
              record,
            ),
          ),
          data: { school, pupils },
        });
      if (premises)
        report({
          ...about,
          messageId: "noPremises",
          field: "premises",
          cells: sites.flatMap(({ record }) => table.cells(shared, record)),
          data: { school, pupils, columns: shared.map(headingOf) },
        });
    }
  },
});

/** 专任教师 of both stages; `null` where a stage with pupils does not say. */
function teachersOf(table: Table, sites: readonly Site[]): number | null {
  return sumOf(
    sites.flatMap(({ record, pupils }) =>
      STAGES.map((stage) => {
        const field = `${stage}.teachers` as const;
        const isIdle = pupils[stage] === 0 && table.blank(field, record);
        return isIdle ? 0 : table.number(field, record);
      }),
    ),
  );
}

function sumOf(figures: readonly (number | null)[]): number | null {
  return figures.reduce((sum, each) => (sum === null || each === null ? null : sum + each), 0);
}
