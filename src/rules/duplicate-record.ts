import { filledTables, headingIn, recordNames } from "./engine/records";
import { repetitions, rowNumbers } from "./engine/repetitions";
import { defineRule } from "./engine/rule";

/**
 * 记录重复: two records of a register with the same name, such as one school and stage twice. Identical ones count once; of
 * differing ones nobody can tell which is true, and none counts. Schools of 学校台账 have rules of their own.
 */
export default defineRule({
  meta: {
    work: "table",
    levels: ["error"],
    messages: {
      identical: ["record", "headings", "count", "rows"],
      differing: ["record", "headings", "count", "rows"],
    },
  },

  check({ ledger }, report) {
    for (const [id, table] of filledTables(ledger)) {
      const { unique } = table.template;
      if (!unique) continue;
      const names = recordNames(ledger, id, table);
      for (const [row, repeats] of repetitions(table, ["identical", "differing"])) {
        const record = table.rows.indexOf(row);
        report({
          messageId: repeats.some(({ reason }) => reason === "differing") ? "differing" : "identical",
          level: "error",
          subject: names.subject(record),
          field: names.field(unique.join("+"), record),
          cells: [{ ...repeats[0].cell, row }, ...repeats.map(({ cell }) => cell)],
          // What does not count was left out in reading.
          suspends: [],
          found: repeats.length + 1,
          expected: 1,
          data: {
            record: names.name(record),
            headings: unique.map((field) => headingIn(table, field)),
            count: repeats.length + 1,
            rows: rowNumbers(row, repeats),
          },
        });
      }
    }
  },
});
