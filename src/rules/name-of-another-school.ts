import { isFigure } from "../ledger";
import { misnamedRecords } from "./engine/misnamedRecords";
import { filledTables, recordNames } from "./engine/records";
import { defineRule } from "./engine/rule";

/** 标识码与校名不是同一所学校: a register's row has the code of one school and the name of another one. */
export default defineRule({
  meta: { work: "row", levels: ["error"], messages: { another: ["sheet", "row", "code", "coded", "named"] } },

  check({ ledger }, report) {
    for (const [id, table] of filledTables(ledger)) {
      const names = recordNames(ledger, id, table);
      const figures = table.columns.filter(isFigure).map((column) => column.id);
      for (const { record, coded, named } of misnamedRecords(ledger, table)) {
        report({
          messageId: "another",
          level: "error",
          subject: names.subject(record),
          field: names.field("name", record),
          cells: table.cells(["code", "name"], record),
          // Whose figures they are cannot be told, so that they stand for neither school.
          suspends: table.cells(figures, record),
          found: table.text("name", record),
          expected: coded.name,
          data: {
            sheet: table.template.name,
            row: table.rows[record] + 1,
            code: coded.code,
            coded: coded.name,
            named: named.name,
          },
        });
      }
    }
  },
});
