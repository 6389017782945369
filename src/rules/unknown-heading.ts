import { plainHeading } from "../ledger";
import type { CellRef } from "../model";
import { filledTables } from "./engine/records";
import { defineRule } from "./engine/rule";
import { sheetSubject } from "./engine/subjects";

/** 无法识别的列: a heading that is none of the template's; such a column is left alone. */
export default defineRule({
  meta: { work: "table", levels: ["info"], messages: { unknown: ["sheet", "heading"] } },

  check({ ledger }, report) {
    for (const [, { template, headings, sheet: read }] of filledTables(ledger)) {
      const { name: sheet } = template;
      const unknown = new Map<string, { heading: string; cells: CellRef[] }>();
      for (const { heading, column } of headings.unknown) {
        const cell = { sheet: read.name, row: headings.row, column };
        const key = plainHeading(heading);
        if (unknown.has(key)) unknown.get(key)!.cells.push(cell);
        else unknown.set(key, { heading: heading.trim(), cells: [cell] });
      }
      for (const [field, { heading, cells }] of unknown) {
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
    }
  },
});
