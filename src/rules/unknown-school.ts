import type { AsideRecord, Ledger, SheetId, Table } from "../ledger";
import { filledTables, headingIn, recordNames } from "./engine/records";
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
    },
  },

  check({ ledger }, report) {
    const schools = ledger.tables.get("schools");
    if (!schools?.has("code")) return;
    const sheet = schools.template.name;
    const tables = filledTables(ledger);
    for (const [code, found] of strangersOf(ledger, tables)) {
      const school = found.find(({ record }) => record.name !== null)?.record.name ?? code;
      report({
        messageId: "stranger",
        level: "error",
        subject: { kind: "school", key: code, name: school },
        field: "code",
        cells: found.map(({ record }) => record.cell),
        suspends: [],
        found: code,
        data: { school, code, sheet, registers: [...new Set(found.map(({ register }) => register))].join("、") },
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
            data: { record: names.name(record), heading: headingIn(table, column.id), code, sheet },
          });
        });
      }
    }
  },
});

interface Stranger {
  readonly register: string;
  readonly record: AsideRecord;
}

/** Records of schools that 学校台账 does not have, by their code; without those whose code there has a finding of its own. */
function strangersOf(ledger: Ledger, tables: readonly (readonly [SheetId, Table])[]): Map<string, Stranger[]> {
  const schools = ledger.tables.get("schools")!;
  const explained = new Set(ledger.otherCodes.values());
  const unnamed = new Set(
    ledger.sites
      .filter(({ record }) => schools.text("code", record) === null || schools.doubt("code", record))
      .map(({ name }) => name),
  );
  const found = new Map<string, Stranger[]>();
  for (const [, table] of tables) {
    for (const record of table.aside) {
      const { reason, code, name } = record;
      if (reason !== "stranger" || code === null || explained.has(code) || (name !== null && unnamed.has(name)))
        continue;
      found.set(code, [...(found.get(code) ?? []), { register: table.template.name, record }]);
    }
  }
  return found;
}
