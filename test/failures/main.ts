/**
 * Lets everything fail at each of its requests in turn, and holds what is said then against what is so:
 *
 *   npm run failures                  all of it; -- host, -- pane, -- disk only that
 *
 * Prints a table a part, and ends with 1 where a sentence was untrue, something was lost or a second try did not work.
 */
import { DISK_COMMANDS, failDisk } from "./disk";
import { failHost, FAULTS, HOST_MODES, HOST_OPERATIONS } from "./host";
import { failPane, PANE_OPERATIONS } from "./pane";
import { tableOf, type Tally } from "./tally";

const PARTS = {
  async host() {
    for (const [mode, options] of Object.entries(HOST_MODES))
      await print(`the add-in's way to Excel, ${mode}`, HOST_OPERATIONS, (name) => failHost(name, options));
  },
  pane: () => print("the pane", PANE_OPERATIONS, (name) => failPane(name, FAULTS)),
  disk: () => print("the command line and the disk", DISK_COMMANDS, (name) => failDisk(name)),
};

async function print(title: string, names: readonly string[], fail: (name: string) => Promise<Tally>): Promise<void> {
  const tallies: Tally[] = [];
  for (const name of names) tallies.push(await fail(name));
  console.log(`\n== ${title}`);
  for (const line of tableOf(tallies)) console.log(line);
  const violations = tallies.flatMap((tally) => tally.violations);
  for (const violation of violations) console.log(`✗ ${violation}`);
  if (violations.length > 0) process.exitCode = 1;
}

const asked = process.argv.slice(2);
for (const [name, part] of Object.entries(PARTS)) if (asked.length === 0 || asked.includes(name)) await part();
