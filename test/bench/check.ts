import { ExcelHost } from "../../src/spreadsheet/office";
import type { Wanted } from "../../src/model";
import { wantedForMarks } from "../../src/assessment";
import { buildLedger, wantedForLedger } from "../../src/ledger";
import { bootOffice } from "../../src/officehost/transport/node";
import { checkSnapshot } from "../../src/workflows/check";
import { sampleSheets, SAMPLE_COUNTY } from "../../src/workflows/samples";
import { measured } from "../tools/measured";
import { plannedWorkbook } from "../tools/planned";

/** Schools, and how often each work is done: small work is over before the code is warm. */
const SIZES = [
  { schools: 60, rounds: 30 },
  { schools: 600, rounds: 12 },
  { schools: 6_000, rounds: 4 },
];
const wanted: Wanted = (sheet) => wantedForLedger(sheet) ?? wantedForMarks(sheet);

/**
 * Prints how long judging a workbook takes against the mere reading of the same snapshot through office.js, and how much of it
 * the ledger takes: processor time, the quickest of all rounds.
 */
export async function run(): Promise<void> {
  const excel = await bootOffice();
  for (const { schools, rounds } of SIZES) {
    excel.open(plannedWorkbook(sampleSheets("county", { ...SAMPLE_COUNTY, schools })));
    const host = new ExcelHost();
    const quickest = { read: Infinity, ledger: Infinity, check: Infinity };
    for (let round = 0; round < rounds; round++) {
      const [snapshot, read] = await measured(() => host.read(wanted));
      const [, check] = await measured(() => checkSnapshot(snapshot));
      const [, ledger] = await measured(() => buildLedger(snapshot));
      quickest.read = Math.min(quickest.read, read);
      quickest.ledger = Math.min(quickest.ledger, ledger);
      quickest.check = Math.min(quickest.check, check);
    }
    const { read, ledger, check } = quickest;
    console.log(
      `${schools} schools: check ${check.toFixed(1)} ms (its ledger ${ledger.toFixed(1)} ms), ` +
        `reading ${read.toFixed(1)} ms (${(check / read).toFixed(2)} ×); ` +
        `after one edit both are done again: ${(check + read).toFixed(1)} ms`,
    );
  }
}
