import { plainHeading } from "../ledger";
import { grouped } from "../model";
import { filledTables } from "./engine/records";
import { defineRule } from "./engine/rule";
import { sheetSubject } from "./engine/subjects";

/** 无法识别的列: a heading that is none of the template's; such a column is left alone. */
export default defineRule({
  meta: { work: "table", levels: ["info"], messages: { unknown: ["sheet", "heading"] } },

  check({ ledger }, report) {
    for (const [, { template, headings, sheet: read }] of filledTables(ledger)) {
      const { name: sheet } = template;
      for (const [field, found] of grouped(headings.unknown, ({ heading }) => plainHeading(heading))) {
        const [first] = found;
        const heading = first.heading.trim();
        report({
          messageId: "unknown",
          level: "info",
          subject: sheetSubject(sheet),
          field,
          cells: found.map(({ column }) => ({ sheet: read.name, row: headings.row, column })),
          found: heading,
          data: { sheet, heading },
        });
      }
    }
  },
});
