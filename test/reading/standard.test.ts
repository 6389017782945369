import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { buildLedger, SHEETS, tableOf, type Ledger } from "../../src/ledger";
import { readingFields } from "../../src/ledger/readingFields";
import type { CellValue, WorkbookSnapshot } from "../../src/model";
import { ledgerPlans, snapshotOfPlans } from "../../src/plans";
import { readWorkbooks } from "../../src/reading";
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
      compare(await host.read(() => ({ formulas: true, formats: true, layout: true })));
    });

  it("made-up counties give the figures that the ledger's own reader gives", () => {
    for (const seed of [1, 2, 3]) {
      const plans = ledgerPlans(generateCounty({ schools: 40, seed, meets: seed === 2 }));
      compare(snapshotOfPlans(plans));
    }
  });
});
