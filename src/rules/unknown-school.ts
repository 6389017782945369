import { filledTables, headingIn, recordNames } from "./engine/records";
import { defineRule } from "./engine/rule";

/** 学校不在台账中: a register names a school by a code that 学校台账 does not have. */
export default defineRule({
  meta: { work: "table", levels: ["query"], messages: { unknown: ["record", "heading", "code", "sheet"] } },

  check({ ledger }, report) {
    const schools = ledger.tables.get("schools");
    if (!schools?.has("code")) return;
    const known = new Set(ledger.sites.map(({ code }) => code));
    for (const [id, table] of filledTables(ledger)) {
      const names = recordNames(ledger, id, table);
      for (const column of table.columns.filter(({ refersTo }) => refersTo)) {
        table.rows.forEach((_, record) => {
          const code = table.text(column.id, record);
          if (code === null || known.has(code)) return;
          report({
            messageId: "unknown",
            level: "query",
            subject: names.subject(record),
            field: names.field(column.id, record),
            cells: [table.cell(column.id, record)],
            found: code,
            data: {
              record: names.name(record),
              heading: headingIn(table, column.id),
              code,
              sheet: schools.template.name,
            },
          });
        });
      }
    }
  },
});
