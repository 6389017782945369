import { ExcelHost } from "../../src/spreadsheet/office";
import type { CellValue, Wanted, WorkbookSnapshot } from "../../src/model";
import { wantedForMarks } from "../../src/assessment";
import { buildLedger, plainHeading, SHEETS, wantedForLedger } from "../../src/ledger";
import { bootOffice } from "../../src/officehost/transport/node";
import { checkSnapshot, CheckMemory } from "../../src/workflows/check";
import { sampleSheets, SAMPLE_COUNTY } from "../../src/workflows/samples";
import { measured } from "../tools/measured";
import { plannedWorkbook } from "../tools/planned";

/** Schools, and how often each work is done: small work is over before the code is warm. */
const SIZES = [
  { schools: 60, rounds: 200 },
  { schools: 600, rounds: 30 },
  { schools: 6_000, rounds: 4 },
];
/** How often one figure is edited, and the workbook checked again. */
const EDITS = 20;
const wanted: Wanted = (sheet) => wantedForLedger(sheet) ?? wantedForMarks(sheet);

/**
 * Prints how long judging a workbook takes against the mere reading of the same snapshot through office.js, and how much of it
 * the ledger takes: processor time, the quickest of all rounds. Then how long the check after one edited figure of 学校台账 takes: Excel's
 * transport of the cells, which are all read again, comes on top of it.
 */
export async function run(): Promise<void> {
  const excel = await bootOffice();
  for (const { schools, rounds } of SIZES) {
    excel.open(plannedWorkbook(sampleSheets("county", { ...SAMPLE_COUNTY, schools })));
    const host = new ExcelHost();
    const quickest = { read: Infinity, ledger: Infinity, check: Infinity, again: Infinity };
    for (let round = 0; round < rounds; round++) {
      const [snapshot, read] = await measured(() => host.read(wanted));
      const [, check] = await measured(() => checkSnapshot(snapshot));
      const [, ledger] = await measured(() => buildLedger(snapshot));
      quickest.read = Math.min(quickest.read, read);
      quickest.ledger = Math.min(quickest.ledger, ledger);
      quickest.check = Math.min(quickest.check, check);
    }
    const memory = new CheckMemory();
    const snapshot = await host.read(wanted);
    checkSnapshot(snapshot, undefined, memory);
    for (let edit = 0; edit < EDITS; edit++) {
      // A host gives all rows anew.
      const next = structuredClone(edited(snapshot, edit));
      const [, again] = await measured(() => checkSnapshot(next, undefined, memory));
      quickest.again = Math.min(quickest.again, again);
    }
    const { read, ledger, check, again } = quickest;
    console.log(
      `${schools} schools: check ${check.toFixed(1)} ms (its ledger ${ledger.toFixed(1)} ms), ` +
        `reading ${read.toFixed(1)} ms (${(check / read).toFixed(2)} ×); ` +
        `after one edit ${again.toFixed(1)} ms beside the reading (goal: 150)`,
    );
  }
}

/** The snapshot with one more book in one school. */
function edited({ sheets }: WorkbookSnapshot, round: number): WorkbookSnapshot {
  const { name, columns } = SHEETS.schools;
  const heading = columns.find(({ id }) => id === "books")?.heading;
  return {
    sheets: sheets.map((sheet) => {
      if (sheet.name !== name) return sheet;
      const place = sheet.values[0]?.findIndex((cell) => plainHeading(String(cell)) === heading) ?? -1;
      if (place < 0) throw new Error(`There is no column ${heading}.`);
      const more = (value: CellValue, column: number) => (column === place ? Number(value) + 1 : value);
      const row = 10 + round;
      return { ...sheet, values: sheet.values.map((values, i) => (i === row ? values.map(more) : values)) };
    }),
  };
}
