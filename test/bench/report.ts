import "../../src/locales/everyLanguage";
import { reportDocument } from "../../src/document/reportDocument";
import { snapshotOfPlans } from "../../src/plans";
import { checkSnapshot } from "../../src/workflows/check";
import { reportsOf } from "../../src/workflows/report";
import { sampleSheets, SAMPLE_COUNTY } from "../../src/workflows/samples";
import { measured } from "../tools/measured";

/** Schools, and how often each document is written. */
const SIZES = [
  { schools: 60, rounds: 10 },
  { schools: 600, rounds: 4 },
  { schools: 6_000, rounds: 2 },
];

/** Prints how long the reports of a county take as a Word document: processor time, the quickest of all rounds. */
export async function run(): Promise<void> {
  for (const { schools, rounds } of SIZES) {
    const result = checkSnapshot(snapshotOfPlans(sampleSheets("county", { ...SAMPLE_COUNTY, schools })));
    const reports = reportsOf(result, "zh-CN");
    const rows = reports.flatMap(({ forms }) => forms).reduce((sum, { cells }) => sum + cells.length, 0);
    let quickest = Infinity;
    let bytes = 0;
    for (let round = 0; round < rounds; round++) {
      const [document, took] = await measured(() => reportDocument(reports));
      quickest = Math.min(quickest, took);
      bytes = document.length;
    }
    console.log(`${schools} schools: ${quickest.toFixed(0)} ms for ${rows} rows of forms (${bytes} bytes)`);
  }
}
