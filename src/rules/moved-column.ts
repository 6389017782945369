import { filledTables, headingIn } from "./engine/records";
import { defineRule } from "./engine/rule";
import { sheetSubject } from "./engine/subjects";

/** 列次变动: a column that stands elsewhere than the template puts it; it is found by its heading all the same. */
export default defineRule({
  meta: { work: "table", levels: ["info"], messages: { moved: ["sheet", "heading"] } },

  check({ ledger }, report) {
    for (const [, table] of filledTables(ledger)) {
      const sheet = table.template.name;
      for (const id of table.headings.moved) {
        report({
          messageId: "moved",
          level: "info",
          subject: sheetSubject(sheet),
          field: id,
          cells: [table.headingCell(id)],
          data: { sheet, heading: headingIn(table, id) },
        });
      }
    }
  },
});
