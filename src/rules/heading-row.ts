import { SHEETS } from "../ledger";
import { editColumn } from "./engine/faults";
import { defineRule } from "./engine/rule";
import { sheetSubject } from "./engine/subjects";

/** 列标题不在第1行: something stands above the headings, which are found all the same. */
export default defineRule({
  meta: { work: "table", levels: ["info"], messages: { lower: ["sheet", "row"] } },

  check({ ledger }, report) {
    const table = ledger.tables.get("schools");
    if (!table || table.headings.row === 0) return;
    const sheet = SHEETS.schools.name;
    report({
      messageId: "lower",
      level: "info",
      subject: sheetSubject(sheet),
      cells: [{ sheet: table.sheet.name, row: table.headings.row, column: table.sheet.left }],
      found: table.headings.row + 1,
      expected: 1,
      data: { sheet, row: table.headings.row + 1 },
    });
  },

  fault(draft) {
    editColumn(draft, "code", (cells) => cells.unshift([{ value: "示例县学校台账" }]));
  },
});
