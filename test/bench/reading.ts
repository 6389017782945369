import { SHEETS } from "../../src/ledger";
import { readingFields } from "../../src/ledger/readingFields";
import type { SheetSnapshot } from "../../src/model";
import { ledgerPlans, snapshotOfPlans } from "../../src/plans";
import { plainHeading, readWorkbooks } from "../../src/reading";
import { generateCounty } from "../../src/samples/county";

/** Schools, and how often they are read: code that runs for the first time is not what is measured. */
const SIZES = [
  [60, 60],
  [600, 30],
  [6_000, 15],
] as const;
/** The engine against one pass over the same cells. */
const GOAL = 1.5;

/**
 * Prints how long the engine reads 学校台账 against making each of its cells plain once: of many rounds the quickest of both, since
 * whatever else the machine does only adds to them.
 */
export function run(): void {
  const fields = readingFields();
  for (const [schools, rounds] of SIZES) {
    const county = generateCounty({ schools, seed: 1, meets: true });
    const sheets = snapshotOfPlans(ledgerPlans(county)).sheets.filter(({ name }) => name === SHEETS.schools.name);
    const times = { pass: [] as number[], engine: [] as number[] };
    for (let round = 0; round < rounds; round++) {
      const start = performance.now();
      pass(sheets);
      const passed = performance.now();
      readWorkbooks([{ file: "台账.xlsx", workbook: { sheets } }], fields);
      times.pass.push(passed - start);
      times.engine.push(performance.now() - passed);
    }
    const [once, engine] = [Math.min(...times.pass), Math.min(...times.engine)];
    console.log(
      `${schools} schools: engine ${engine.toFixed(1)} ms, one pass ${once.toFixed(1)} ms (${(engine / once).toFixed(1)} ×, goal ${GOAL} ×)`,
    );
  }
}

function pass(sheets: readonly SheetSnapshot[]): number {
  let filled = 0;
  for (const { values } of sheets)
    for (const row of values) for (const value of row) if (plainHeading(String(value)) !== "") filled++;
  return filled;
}
