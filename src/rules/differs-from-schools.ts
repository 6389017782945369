import { misnamedRecords } from "../ledger";
import { HABIT_BLANKS } from "./engine/habits";
import { filledTables, recordNames } from "./engine/records";
import { figureOf, siteStage, statedStages, type Stated } from "./engine/registers";
import { defineRule } from "./engine/rule";
import { stagesWithoutPupils } from "./engine/stagesWithoutPupils";
import { canBeExplained } from "./engine/tolerance";

/**
 * 与学校台账不一致: a register states a figure of 学校台账 once more and says something else; so far off that it cannot be
 * explained, one of the two is wrong. A campus without a record of its own is taken to stand in its school's.
 */
export default defineRule({
  meta: {
    work: "row",
    levels: ["error", "query"],
    messages: {
      differs: ["record", "heading", "sheet", "found", "expected", "difference"],
      habit: [...HABIT_BLANKS, "record", "found", "expected"],
    },
  },

  check({ ledger }, report) {
    const schools = ledger.tables.get("schools");
    if (!schools) return;
    const impossible = new Set(stagesWithoutPupils(ledger).map(({ site, stage }) => siteStage(site.code, stage)));
    for (const [id, table] of filledTables(ledger)) {
      const repeating = table.columns.flatMap(({ id: field, heading, repeats }) =>
        repeats ? [{ field, heading, repeats }] : [],
      );
      if (repeating.length === 0) continue;
      const names = recordNames(ledger, id, table);
      // Whose figures those are has a finding of its own.
      const misnamed = new Set(misnamedRecords(schools, table).map(({ record }) => record));
      for (const stated of statedStages(ledger, table)) {
        const { record, stage, sites } = stated;
        if (misnamed.has(record)) continue;
        // A register of some schools may have nothing to say of a campus that is not one of them.
        const own = { record, sites: [sites[0]] } as const;
        for (const { field, heading, repeats } of repeating) {
          const found = table.number(field, record);
          const figure = (of: Stated) => figureOf(schools, of, stage, repeats);
          const expected = figure(stated);
          if (found === null || expected === null || found === expected) continue;
          // Pupils of 0 beside classes and teachers have a finding of their own.
          if (repeats === "pupils" && sites.some((site) => impossible.has(siteStage(site.code, stage)))) continue;
          if (table.template.someSchools && found === figure(own)) continue;
          const difference = Math.abs(found - expected);
          const level = canBeExplained(difference, expected) ? "query" : "error";
          report({
            messageId: "differs",
            level,
            subject: names.subject(record),
            field: names.field(field, record),
            cells: [
              table.cell(field, record),
              ...sites.map((site) => schools.cell(`${stage}.${repeats}`, site.record)),
            ],
            found,
            expected,
            // What can be explained each school explains for itself.
            ...(level === "error" ? { habit: { messageId: "habit", table, field, heading } } : {}),
            data: {
              record: names.name(record),
              heading,
              sheet: schools.template.name,
              found,
              expected,
              difference,
            },
          });
        }
      }
    }
  },
});
