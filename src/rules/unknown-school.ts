import { HABIT_BLANKS } from "./engine/habits";
import { filledTables, recordNames } from "./engine/records";
import { defineRule } from "./engine/rule";

/**
 * 学校不在台账中: registers name a school by a code that 学校台账 does not have. Its records count nowhere; it is told once,
 * in however many registers it stands. A list of children that names such a school is asked about line by line.
 */
export default defineRule({
  meta: {
    work: "table",
    levels: ["error", "query"],
    messages: {
      stranger: ["school", "code", "sheet", "registers"],
      unknown: ["record", "heading", "code", "sheet"],
      habit: [...HABIT_BLANKS, "code"],
    },
  },

  check({ ledger }, report) {
    const schools = ledger.tables.get("schools");
    if (!schools?.has("code")) return;
    const sheet = schools.template.name;
    const tables = filledTables(ledger);
    for (const { code, name: school, records } of ledger.strangers) {
      report({
        messageId: "stranger",
        level: "error",
        subject: { kind: "school", key: code, name: school },
        field: "code",
        cells: records.map(({ record }) => record.cell),
        suspends: [],
        found: code,
        data: { school, code, sheet, registers: [...new Set(records.map(({ register }) => register))] },
      });
    }

    const known = new Set(ledger.sites.map(({ code }) => code));
    for (const [id, table] of tables) {
      const names = recordNames(ledger, id, table);
      for (const column of table.columns.slice(1).filter(({ refersTo }) => refersTo)) {
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
            habit: { messageId: "habit", table, field: column.id, heading: column.heading },
            data: { record: names.name(record), heading: column.heading, code, sheet },
          });
        });
      }
    }
  },
});
