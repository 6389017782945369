import { unzipSync } from "fflate";
import { sampleSheets, SAMPLE_COUNTY } from "../../src/workflows/samples";
import { AnyFileReader } from "../../src/spreadsheet/file";
import { newWorkbook } from "../../src/spreadsheet/file/newWorkbook";
import { measured } from "../tools/measured";

/** Schools, and how often their file is read. */
const SIZES = [
  [120, 30],
  [1_200, 8],
] as const;
/** Reading a file against inflating all of it and looking at each of its bytes once. */
const GOAL = 5;

/** Prints what reading the file of a whole ledger takes: processor time, the quickest of many rounds. */
export async function run(): Promise<void> {
  for (const [schools, rounds] of SIZES) {
    const bytes = await newWorkbook(sampleSheets("county", { ...SAMPLE_COUNTY, schools }), false);
    let [once, read] = [Infinity, Infinity];
    for (let round = 0; round < rounds; round++) {
      const [, passed] = await measured(() => pass(bytes));
      const [, took] = await measured(() => new AnyFileReader().read(bytes, "台账.xlsx"));
      [once, read] = [Math.min(once, passed), Math.min(read, took)];
    }
    console.log(
      `${schools} schools, ${(bytes.length / 2 ** 20).toFixed(1)} MB: reading ${read.toFixed(0)} ms, inflating and one pass ` +
        `${once.toFixed(0)} ms (${(read / once).toFixed(1)} ×, goal ${GOAL} ×)`,
    );
  }
}

function pass(bytes: Uint8Array): number {
  let tags = 0;
  for (const part of Object.values(unzipSync(bytes)))
    for (let i = 0; i < part.length; i++) if (part[i] === 0x3c) tags++;
  return tags;
}
