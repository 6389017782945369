import { plainHeading, SHEETS } from "../ledger";
import type { CellRef } from "../model";
import { editColumn } from "./engine/faults";
import { defineRule } from "./engine/rule";
import { sheetSubject } from "./engine/subjects";

/** 无法识别的列: a heading that is none of the template's; such a column is left alone. */
export default defineRule({
  meta: { work: "table", levels: ["info"], messages: { unknown: ["sheet", "heading"] } },

  check({ ledger }, report) {
    const table = ledger.tables.get("schools");
    if (!table) return;
    const { name: sheet } = SHEETS.schools;
    const headings = new Map<string, { heading: string; cells: CellRef[] }>();
    for (const { heading, column } of table.headings.unknown) {
      const cell = { sheet: table.sheet.name, row: table.headings.row, column };
      const key = plainHeading(heading);
      if (headings.has(key)) headings.get(key)!.cells.push(cell);
      else headings.set(key, { heading: heading.trim(), cells: [cell] });
    }
    for (const [field, { heading, cells }] of headings) {
      report({
        messageId: "unknown",
        level: "info",
        subject: sheetSubject(sheet),
        field,
        cells,
        found: heading,
        data: { sheet, heading },
      });
    }
  },

  fault(draft) {
    editColumn(draft, "code", (cells, row) => cells[row].push({ value: "备注" }));
  },
});
