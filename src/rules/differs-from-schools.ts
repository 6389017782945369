import type { CellRef } from "../model";
import { filledTables, recordNames } from "./engine/records";
import { campusesOf, siteStage, stagesStated } from "./engine/registers";
import { defineRule } from "./engine/rule";

/**
 * 与学校台账不一致: a register states a figure of 学校台账 once more and says something else. A campus without a record of
 * its own is taken to stand in its school's.
 */
export default defineRule({
  meta: {
    work: "judgement",
    levels: ["query"],
    messages: { differs: ["record", "heading", "sheet", "found", "expected", "difference"] },
  },

  check({ ledger }, report) {
    const schools = ledger.tables.get("schools");
    if (!schools) return;
    const sites = new Map(ledger.sites.map((site) => [site.code, site]));
    const campuses = campusesOf(ledger);
    for (const [id, table] of filledTables(ledger)) {
      const repeating = table.columns.filter(({ repeats }) => repeats);
      if (repeating.length === 0) continue;
      const names = recordNames(ledger, id, table);
      const stated = stagesStated(table);
      for (const [key, { record, stage }] of stated) {
        const site = sites.get(table.text("code", record)!);
        // A code that is unknown or used twice has a finding of its own.
        if (!site || site.fault === "codeTwice" || key !== siteStage(site.code, stage)) continue;
        const meant = [
          site,
          ...(campuses.get(site.key) ?? []).filter(({ code }) => !stated.has(siteStage(code, stage))),
        ];
        for (const column of repeating) {
          const field = `${stage}.${column.repeats}`;
          const found = table.number(column.id, record);
          const figures = meant.map((each) => schools.number(field, each.record));
          if (found === null || figures.includes(null)) continue;
          const expected = figures.reduce<number>((sum, figure) => sum + figure!, 0);
          if (found === expected) continue;
          report({
            messageId: "differs",
            level: "query",
            subject: names.subject(record),
            field: names.field(column.id, record),
            cells: [
              table.cell(column.id, record),
              ...meant.map((each): CellRef | null => schools.cell(field, each.record)),
            ],
            found,
            expected,
            data: {
              record: names.name(record),
              heading: column.heading,
              sheet: schools.template.name,
              found,
              expected,
              difference: Math.abs(found - expected),
            },
          });
        }
      }
    }
  },
});
