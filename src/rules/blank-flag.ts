import { at } from "../measures/at";
import { filledTables, headingIn } from "./engine/records";
import { defineRule } from "./engine/rule";
import { sheetSubject } from "./engine/subjects";

/**
 * 是否栏个别未填: in a column whose blank means 否, some cells are blank and others filled in. Wholly blank it says 否; among
 * filled cells nobody can tell whether a blank was forgotten.
 */
export default defineRule({
  meta: { work: "cell", levels: ["query"], messages: { some: ["sheet", "heading", "count", "rows"] } },

  check({ ledger }, report) {
    for (const [, table] of filledTables(ledger)) {
      for (const { id } of table.columns.filter(({ blankMeansNo }) => blankMeansNo)) {
        const blank = table.rows.flatMap((_, record) => (table.flagElseNo(id, record) === "open" ? [record] : []));
        if (blank.length === 0) continue;
        const sheet = table.template.name;
        report({
          messageId: "some",
          level: "query",
          subject: sheetSubject(sheet),
          field: id,
          cells: blank.map((record) => table.cell(id, record)),
          found: null,
          data: {
            sheet,
            heading: headingIn(table, id),
            count: blank.length,
            rows: blank.map((record) => at(table.rows, record) + 1),
          },
        });
      }
    }
  },
});
