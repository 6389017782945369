import { filledTables } from "./engine/records";
import { defineRule } from "./engine/rule";
import { sheetSubject } from "./engine/subjects";

/** 列标题不在第1行: something stands above the headings, which are found all the same. */
export default defineRule({
  meta: { work: "table", levels: ["info"], messages: { lower: ["sheet", "row"] } },

  check({ ledger }, report) {
    for (const [, { template, headings, sheet: read }] of filledTables(ledger)) {
      if (headings.row === 0) continue;
      const row = headings.row + 1;
      report({
        messageId: "lower",
        level: "info",
        subject: sheetSubject(template.name),
        cells: [{ sheet: read.name, row: headings.row, column: read.left }],
        found: row,
        expected: 1,
        data: { sheet: template.name, row },
      });
    }
  },
});
