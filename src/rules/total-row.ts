import { passedOver } from "./engine/otherRows";
import { filledTables } from "./engine/records";
import { defineRule } from "./engine/rule";
import { sheetSubject } from "./engine/subjects";

/**
 * 合计行: a total among the records. It is not read as one; as a school in a hand-made range it divides the coefficient by √2 and
 * makes a county that fails look as if it passed.
 */
export default defineRule({
  meta: {
    work: "table",
    levels: ["error"],
    messages: { labelled: ["sheet", "row", "label"], unlabelled: ["sheet", "row"] },
  },

  check({ ledger }, report) {
    for (const [, table] of filledTables(ledger)) {
      const sheet = table.template.name;
      for (const { label, row, cell, field } of passedOver(table, ["total"])) {
        const finding = {
          level: "error",
          subject: sheetSubject(sheet),
          field,
          cells: [cell],
          found: label || null,
        } as const;
        if (label) report({ ...finding, messageId: "labelled", data: { sheet, row, label } });
        else report({ ...finding, messageId: "unlabelled", data: { sheet, row } });
      }
    }
  },
});
