/**
 * Checks after an edit against whole checks, over and over:
 *
 *   npm run recheck                           20 workbooks
 *   npm run recheck -- --rounds 100 --seed 7  so many, from this seed on
 *
 * Prints where they differ, with the seed that makes the same edits again, and ends with 1 where any did.
 */
import { SAMPLES } from "../../src/workflows/samples";
import { numbersAsked } from "../tools/numbersAsked";
import { editAndCheck } from "./edits";

const { rounds, seed: first, edits } = numbersAsked({ rounds: 20, seed: 1, edits: 25 });
let failed = 0;
for (let seed = first; seed < first + rounds; seed++) {
  const sample = SAMPLES[seed % SAMPLES.length]!;
  const tried = { sample, schools: 24 + (seed % 7) * 10, seed, edits };
  try {
    editAndCheck(tried);
  } catch (error) {
    failed++;
    console.log(`${JSON.stringify(tried)}: ${String(error).slice(0, 1_000)}`);
  }
}
console.log(`${rounds} workbooks of ${edits} edits, ${failed} with a check that differs`);
process.exit(failed > 0 ? 1 : 0);
