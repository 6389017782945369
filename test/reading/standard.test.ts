import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { buildLedger, SHEETS, tableOf, type Ledger, type SheetId } from "../../src/ledger";
import { readingFields } from "../../src/ledger/readingFields";
import type { CellValue, WorkbookSnapshot } from "../../src/model";
import { ledgerPlans, snapshotOfPlans } from "../../src/plans";
import { plainSchoolName, readWorkbooks } from "../../src/reading";
import { generateCounty } from "../../src/samples/county";
import { FileHost } from "../../src/spreadsheet/file/fileHost";

/** 学校台账 as the ledger's own reader has it: by code, what is neither blank nor in doubt. */
function figuresOf(ledger: Ledger): Map<string, Map<string, CellValue>> {
  const table = tableOf(ledger, "schools");
  const schools = new Map<string, Map<string, CellValue>>();
  table.rows.forEach((_, record) => {
    const figures = new Map<string, CellValue>();
    for (const { id, kind } of SHEETS.schools.columns) {
      if (id === "code" || id === "name") continue;
      const flag = table.flag(id, record);
      const value =
        kind === "flag"
          ? flag === null
            ? null
            : flag
              ? "是"
              : "否"
          : (table.number(id, record) ?? table.text(id, record));
      if (value !== null) figures.set(id, value);
    }
    schools.set(table.text("code", record) ?? "", figures);
  });
  return schools;
}

/** The records of a register as the ledger's own reader has them: what is neither blank nor in doubt. */
function recordsOf(ledger: Ledger, sheet: SheetId): Record<string, CellValue>[] {
  const table = tableOf(ledger, sheet);
  const keys = new Set<string>([...(SHEETS[sheet].unique ?? []), "code", "name"]);
  return table.rows.flatMap((_, record) => {
    const found = SHEETS[sheet].columns.flatMap(({ id, kind }): [string, CellValue][] => {
      const flag = kind === "flag" ? table.flag(id, record) : null;
      const value = flag === null ? (table.number(id, record) ?? table.text(id, record)) : flag ? "是" : "否";
      return value === null ? [] : [[id, id === "name" ? plainSchoolName(String(value)) : value]];
    });
    return found.some(([id]) => !keys.has(id)) ? [Object.fromEntries(found.sort())] : [];
  });
}

/** Lists of persons, which are never read. */
const PERSONS: readonly string[] = ["dropouts", "suspectedDropouts", "schoolAge"];

function compareRegisters(whole: WorkbookSnapshot): number {
  const names = new Set(Object.values(SHEETS).map(({ name }) => name));
  const workbook = { ...whole, sheets: whole.sheets.filter(({ name }) => names.has(name)) };
  const { questions, registers } = readWorkbooks([{ file: "台账.xlsx", workbook }], readingFields());
  assert.deepEqual(questions, []);
  const ledger = buildLedger(workbook);
  const read = new Map(registers.map(({ sheet, records }) => [sheet, records]));
  for (const sheet of Object.keys(SHEETS) as SheetId[]) {
    if (sheet === "schools" || !workbook.sheets.some(({ name }) => name === SHEETS[sheet].name)) continue;
    const records = (read.get(sheet) ?? []).map(({ figures }) => Object.fromEntries([...figures].sort()));
    assert.deepEqual(records, PERSONS.includes(sheet) ? [] : recordsOf(ledger, sheet), sheet);
  }
  return read.size;
}

function compare(workbook: WorkbookSnapshot): void {
  const sheets = workbook.sheets.filter(({ name }) => name === SHEETS.schools.name);
  const reading = readWorkbooks([{ file: "台账.xlsx", workbook: { sheets } }], readingFields());
  assert.deepEqual(reading.questions, []);
  const read = new Map(reading.schools.map(({ code, figures }) => [code, new Map([...figures].sort())]));
  const expected = [...figuresOf(buildLedger(workbook))].map(
    ([code, figures]) => [code, new Map([...figures].sort())] as const,
  );
  assert.ok(expected.length > 0);
  assert.deepEqual(read, new Map(expected));
}

describe("the standard template is the case without a question", () => {
  for (const file of ["sample-county.xlsx", "sample-five-schools.xlsx", "sample-shortfalls.xlsx"])
    it(`${file} gives the figures that the ledger's own reader gives`, async () => {
      const host = FileHost.open(readFileSync(`assets/${file}`), file);
      const workbook = await host.read(() => ({ formulas: true, formats: true, layout: true }));
      compare(workbook);
      if (file === "sample-county.xlsx") assert.ok(compareRegisters(workbook) > 30);
    });

  it("made-up counties give the figures that the ledger's own reader gives", () => {
    for (const seed of [1, 2, 3]) {
      const plans = ledgerPlans(generateCounty({ schools: 40, seed, meets: seed === 2 }));
      compare(snapshotOfPlans(plans));
    }
  });
});
