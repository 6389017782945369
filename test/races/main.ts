/**
 * A clerk faster than the pane, over and over:
 *
 *   npm run races                           200 sessions
 *   npm run races -- --rounds 1000 --seed 7 so many, from this seed on
 *
 * Prints what went wrong, with the seed that makes the same clicks again, and ends with 1 where anything did.
 */
import { parseArgs } from "node:util";
import { race } from "./races";

const { values: options } = parseArgs({
  options: {
    rounds: { type: "string", default: "200" },
    seed: { type: "string", default: "1" },
    steps: { type: "string", default: "25" },
  },
});
const [rounds, seed, steps] = [options.rounds, options.seed, options.steps].map(Number) as [number, number, number];
let failed = 0;
for (let i = 0; i < rounds; i++) {
  const complaints = await race(seed + i, steps);
  if (complaints.length > 0) failed++;
  for (const complaint of complaints) console.log(complaint);
}
console.log(`${rounds} sessions of ${steps} steps, ${failed} with complaints`);
process.exit(failed > 0 ? 1 : 0);
