import { neededColumns } from "./engine/neededColumns";
import { filledTables } from "./engine/records";
import { defineRule } from "./engine/rule";
import { sheetSubject } from "./engine/subjects";

/** 重复列: a heading that stands more than once; nobody can tell which column holds, so none is read. */
export default defineRule({
  meta: { work: "table", levels: ["error"], messages: { doubled: ["sheet", "heading", "count"] } },

  check({ ledger }, report) {
    for (const [, table] of filledTables(ledger)) {
      const { name: sheet, columns: all } = table.template;
      for (const { id, heading } of neededColumns(ledger, table, all)) {
        const columns = table.headings.doubled.get(id);
        if (!columns) continue;
        report({
          messageId: "doubled",
          level: "error",
          subject: sheetSubject(sheet),
          field: id,
          cells: columns.map((column) => ({ sheet: table.sheetName, row: table.headings.row, column })),
          found: columns.length,
          expected: 1,
          data: { sheet, heading, count: columns.length },
        });
      }
    }
  },
});
