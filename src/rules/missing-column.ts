import { neededColumns } from "./engine/neededColumns";
import { filledTables } from "./engine/records";
import { defineRule } from "./engine/rule";
import { sheetSubject } from "./engine/subjects";

/** 缺列: a column of the template that the chosen methods need and that is not there. */
export default defineRule({
  meta: { work: "table", levels: ["error"], messages: { missing: ["sheet", "heading"] }, ofTemplate: true },

  check({ ledger }, report) {
    for (const [, table] of filledTables(ledger)) {
      const sheet = table.template.name;
      for (const { id, heading } of neededColumns(ledger, table, table.headings.missing)) {
        report({
          messageId: "missing",
          level: "error",
          subject: sheetSubject(sheet),
          field: id,
          cells: [],
          expected: heading,
          data: { sheet, heading },
        });
      }
    }
  },
});
