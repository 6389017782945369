import { ExcelHost } from "../../src/spreadsheet/office";
import type { Wanted } from "../../src/model";
import { wantedForMarks } from "../../src/assessment";
import { wantedForLedger } from "../../src/ledger";
import { bootOffice } from "../../src/officehost/transport/node";
import { checkSnapshot } from "../../src/workflows/check";
import { sampleSheets, SAMPLE_COUNTY } from "../../src/workflows/samples";
import { plannedWorkbook } from "../tools/planned";

const SIZES = [60, 600, 6_000];
const ROUNDS = 5;
const wanted: Wanted = (sheet) => wantedForLedger(sheet) ?? wantedForMarks(sheet);

/** Prints how long judging a workbook takes against the mere reading of the same snapshot through office.js; medians. */
export async function run(): Promise<void> {
  const excel = await bootOffice();
  for (const schools of SIZES) {
    excel.open(plannedWorkbook(sampleSheets("county", { ...SAMPLE_COUNTY, schools })));
    const host = new ExcelHost();
    const times = { read: [] as number[], check: [] as number[] };
    for (let round = 0; round < ROUNDS; round++) {
      const start = performance.now();
      const snapshot = await host.read(wanted);
      const read = performance.now();
      checkSnapshot(snapshot);
      times.read.push(read - start);
      times.check.push(performance.now() - read);
    }
    const [read, check] = [median(times.read), median(times.check)];
    console.log(
      `${schools} schools: check ${check.toFixed(1)} ms, reading ${read.toFixed(1)} ms (${(check / read).toFixed(2)} ×)`,
    );
  }
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
