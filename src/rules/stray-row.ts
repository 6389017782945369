import { passedOver } from "./engine/otherRows";
import { filledTables } from "./engine/records";
import { defineRule } from "./engine/rule";
import { sheetSubject } from "./engine/subjects";

/** 非数据行: a line of column codes, headings once more, a note or the title of a block; none is read as a record. */
export default defineRule({
  meta: {
    work: "table",
    levels: ["query"],
    messages: {
      codes: ["sheet", "row", "label"],
      headings: ["sheet", "row", "label"],
      note: ["sheet", "row", "label"],
      codesHabit: ["sheet", "count", "cells", "label"],
      headingsHabit: ["sheet", "count", "cells", "label"],
      noteHabit: ["sheet", "count", "cells", "label"],
    },
  },

  check({ ledger }, report) {
    for (const [, table] of filledTables(ledger)) {
      const sheet = table.template.name;
      for (const { kind, label, row, cell, field } of passedOver(table, ["codes", "headings", "note"])) {
        report({
          messageId: kind,
          level: "query",
          subject: sheetSubject(sheet),
          field,
          cells: [cell],
          found: label,
          habit: { messageId: `${kind}Habit`, table, field: kind },
          data: { sheet, row, label },
        });
      }
    }
  },
});
