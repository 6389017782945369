import { SHEETS } from "../../src/ledger";
import { readingFields } from "../../src/ledger/readingFields";
import type { SheetSnapshot } from "../../src/model";
import { ledgerPlans, snapshotOfPlans } from "../../src/plans";
import { plainHeading, readWorkbooks } from "../../src/reading";
import { generateCounty } from "../../src/samples/county";
import { measured } from "../tools/measured";

/** Schools, and how often they are read: code that runs for the first time is not what is measured. */
const SIZES = [
  [60, 1_000],
  [600, 100],
  [6_000, 15],
] as const;
/** The engine against one pass over the same cells. */
const GOAL = 1.5;

/** Prints how long the engine reads 学校台账 against making each of its cells plain once: processor time, the quickest of many rounds. */
export async function run(): Promise<void> {
  const fields = readingFields();
  for (const [schools, rounds] of SIZES) {
    const county = generateCounty({ schools, seed: 1, meets: true });
    const sheets = snapshotOfPlans(ledgerPlans(county)).sheets.filter(({ name }) => name === SHEETS.schools.name);
    let [once, engine] = [Infinity, Infinity];
    for (let round = 0; round < rounds; round++) {
      const [, passed] = await measured(() => pass(sheets));
      const [, read] = await measured(() => readWorkbooks([{ file: "台账.xlsx", workbook: { sheets } }], fields));
      [once, engine] = [Math.min(once, passed), Math.min(engine, read)];
    }
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
