/**
 * A clerk faster than the pane, over and over:
 *
 *   npm run races                           200 sessions
 *   npm run races -- --rounds 1000 --seed 7 so many, from this seed on
 *
 * Prints what went wrong, with the seed that makes the same clicks again, and ends with 1 where anything did.
 */
import { numbersAsked } from "../tools/numbersAsked";
import { race } from "./races";

const { rounds, seed, steps } = numbersAsked({ rounds: 200, seed: 1, steps: 25 });
let failed = 0;
for (let i = 0; i < rounds; i++) {
  const complaints = await race(seed + i, steps);
  if (complaints.length > 0) failed++;
  for (const complaint of complaints) console.log(complaint);
}
console.log(`${rounds} sessions of ${steps} steps, ${failed} with complaints`);
process.exit(failed > 0 ? 1 : 0);
