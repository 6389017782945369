import type { ColumnTemplate, Ledger } from "../ledger";
import { there } from "../model";
import { PARAMETERS } from "../standards/parameters";
import { HABIT_BLANKS } from "./engine/habits";
import { neededColumns } from "./engine/neededColumns";
import { filledTables, recordNames } from "./engine/records";
import { defineRule } from "./engine/rule";

/** 数值超出可能范围: a number that cannot be meant, such as 85 for the year 1985 or the month 13. */
export default defineRule({
  meta: {
    work: "cell",
    levels: ["error"],
    messages: {
      outside: ["record", "heading", "least", "most", "found"],
      zero: ["record", "heading"],
      outsideHabit: [...HABIT_BLANKS, "least", "most", "found"],
      zeroHabit: HABIT_BLANKS,
    },
  },

  check({ ledger }, report) {
    const nextYear = latestYear(ledger) + 1;
    for (const [id, table] of filledTables(ledger)) {
      const names = recordNames(ledger, id, table);
      for (const column of neededColumns(ledger, table)) {
        const cellOf = (record: number) => ({
          level: "error" as const,
          subject: names.subject(record),
          field: names.field(column.id, record),
          cells: [table.cell(column.id, record)],
        });
        const about = { table, field: column.id, heading: column.heading };
        table.rows.forEach((_, record) => {
          if (!column.aboveZero || table.number(column.id, record) !== 0) return;
          const data = { record: names.name(record), heading: column.heading };
          report({ ...cellOf(record), messageId: "zero", found: 0, data, habit: { ...about, messageId: "zeroHabit" } });
        });
        const bounds = boundsOf(column, nextYear);
        if (!bounds) continue;
        const [least, most] = bounds;
        table.rows.forEach((_, record) => {
          const found = table.number(column.id, record);
          if (found === null || (found >= least && found <= most)) return;
          report({
            ...cellOf(record),
            messageId: "outside",
            found,
            habit: { ...about, messageId: "outsideHabit" },
            data: { record: names.name(record), heading: column.heading, least, most, found },
          });
        });
      }
    }
  },
});

/** The county's year, or the last one that it could be. */
function latestYear({ parameters }: Ledger): number {
  return parameters.number("year") ?? there(PARAMETERS.find(({ id }) => id === "year")?.maximum, "last year");
}

function boundsOf({ range }: ColumnTemplate, nextYear: number): readonly [least: number, most: number] | null {
  return range ? [range.least, range.most === "nextYear" ? nextYear : range.most] : null;
}
