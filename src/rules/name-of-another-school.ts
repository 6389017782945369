import { isFigure, misnamedRecords } from "../ledger";
import { at } from "../measures/at";
import { grouped } from "../model";
import { filledTables, recordNames } from "./engine/records";
import { defineRule } from "./engine/rule";

/** 标识码与校名不是同一所学校: a register's row has the code of one school and the name of another one. */
export default defineRule({
  meta: { work: "row", levels: ["error"], messages: { another: ["sheet", "rows", "code", "coded", "named"] } },

  check({ ledger }, report) {
    for (const [id, table] of filledTables(ledger)) {
      const names = recordNames(ledger, id, table);
      const figures = table.columns.filter(isFigure).map((column) => column.id);
      // One slip, filled down: several rows of one school under one code are told once.
      const together = grouped(
        misnamedRecords(ledger.tables.get("schools"), table),
        (each) => `${each.coded.code}/${each.named.code}`,
      );
      for (const each of together.values()) {
        const [{ record, coded, named }] = each;
        const records = each.map((one) => one.record);
        report({
          messageId: "another",
          level: "error",
          subject: names.subject(record),
          field: names.field("name", record),
          cells: records.flatMap((one) => table.cells(["code", "name"], one)),
          // Whose figures they are cannot be told, so that they stand for neither school.
          suspends: records.flatMap((one) => table.cells(figures, one)),
          found: table.text("name", record),
          expected: coded.name,
          data: {
            sheet: table.template.name,
            rows: records.map((one) => at(table.rows, one) + 1),
            code: coded.code,
            coded: coded.name,
            named: named.name,
          },
        });
      }
    }
  },
});
