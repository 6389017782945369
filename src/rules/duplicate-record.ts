import type { CellRef } from "../model";
import { filledTables, headingIn, recordNames } from "./engine/records";
import { defineRule } from "./engine/rule";

/** Stands in no cell that a clerk fills in. */
const SEPARATOR = "\u0000";

/**
 * 记录重复: two records of a register with the same name, such as one school and stage twice; its figures would count
 * twice. Schools of 学校台账 have rules of their own.
 */
export default defineRule({
  meta: { work: "table", levels: ["error"], messages: { twice: ["record", "headings", "count", "rows"] } },

  check({ ledger }, report) {
    for (const [id, table] of filledTables(ledger)) {
      const { unique } = table.template;
      if (!unique || !unique.every((field) => table.has(field))) continue;
      const same = new Map<string, number[]>();
      table.rows.forEach((_, record) => {
        const key = unique.map((field) => table.text(field, record) ?? table.number(field, record) ?? "");
        // A name with a gap is a matter of blank cells.
        if (key[0] === "" || unique.some((field) => table.doubt(field, record))) return;
        const whole = key.join(SEPARATOR);
        if (same.has(whole)) same.get(whole)!.push(record);
        else same.set(whole, [record]);
      });
      const names = recordNames(ledger, id, table);
      for (const records of same.values()) {
        if (records.length < 2) continue;
        const [first] = records;
        report({
          messageId: "twice",
          level: "error",
          subject: names.subject(first),
          field: names.field(unique.join("+"), first),
          cells: records.map((record): CellRef | null => table.cell(unique[0], record)),
          found: records.length,
          expected: 1,
          data: {
            record: names.name(first),
            headings: unique.map((field) => headingIn(table, field)).join("、"),
            count: records.length,
            rows: records.map((record) => table.rows[record] + 1).join("、"),
          },
        });
      }
    }
  },
});
