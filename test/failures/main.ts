/** Lets everything fail at each of its requests in turn: `npm run failures`. Ends with 1 where a sentence was untrue. */
import { failHost, HOST_MODES, HOST_OPERATIONS } from "./host";
import { tableOf, type Tally } from "./tally";

function print(title: string, tallies: readonly Tally[]): void {
  console.log(`\n== ${title}`);
  for (const line of tableOf(tallies)) console.log(line);
  for (const violation of tallies.flatMap(({ violations }) => violations)) console.log(`✗ ${violation}`);
  if (tallies.some(({ violations }) => violations.length > 0)) process.exitCode = 1;
}

for (const [mode, options] of Object.entries(HOST_MODES)) {
  const tallies: Tally[] = [];
  for (const name of HOST_OPERATIONS) tallies.push(await failHost(name, options));
  print(`Excel adapter, ${mode}`, tallies);
}
