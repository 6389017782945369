import { GATE_LISTS, gateMethod } from "../assessment";
import type { SheetId } from "../ledger";
import { GATE_BOUNDS } from "../standards/gateIndicators";
import { HABIT_BLANKS } from "./engine/habits";
import { filledTables, recordNames } from "./engine/records";
import { defineRule } from "./engine/rule";

/** 办学基本标准标准值为0: «不低于 0» asks nothing, so that every school would pass; what is not asked has to be said. */
export default defineRule({
  meta: { work: "cell", levels: ["error"], messages: { nothing: ["record", "heading"], habit: HABIT_BLANKS } },

  check({ ledger }, report) {
    if (gateMethod(ledger.methods) === null) return;
    for (const [id, table] of filledTables(ledger).filter(([each]) => LISTS.includes(each))) {
      const names = recordNames(ledger, id, table);
      const standards = table.columns.filter(({ words }) => words);
      table.rows.forEach((_, record) => {
        if (table.text("bound", record) !== GATE_BOUNDS.atLeast) return;
        for (const { id: field, heading } of standards) {
          if (table.number(field, record) !== 0) continue;
          report({
            messageId: "nothing",
            level: "error",
            subject: names.subject(record),
            field: names.field(field, record),
            cells: [table.cell(field, record)],
            habit: { messageId: "habit", table, field, heading },
            found: 0,
            data: { record: names.name(record), heading },
          });
        }
      });
    }
  },
});

const LISTS: readonly SheetId[] = GATE_LISTS;
