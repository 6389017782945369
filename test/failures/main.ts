/**
 * Lets everything fail at each of its requests in turn, and holds what is said then against what is so:
 *
 *   npm run failures                  all of it; -- host, -- pane, -- disk only that
 *   npm run failures -- disk labels   of that one operation, or several
 *
 * Prints a table a part, each line as soon as its operation was tried: a run that was broken off goes on with the operations that
 * it lacks. Ends with 1 where a sentence was untrue, something was lost or a second try did not work.
 */
import { DISK_COMMANDS, failDisk } from "./disk";
import { failHost, HOST_MODES, HOST_OPERATIONS } from "./host";
import { failPane, PANE_OPERATIONS } from "./pane";
import { headOf, lineOf, type Tally } from "./tally";

const PARTS = {
  async host() {
    for (const [mode, options] of Object.entries(HOST_MODES))
      await print(`the add-in's way to Excel, ${mode}`, HOST_OPERATIONS, (name) => failHost(name, options));
  },
  async pane() {
    for (const [mode, options] of Object.entries(HOST_MODES))
      await print(`the pane, ${mode}`, PANE_OPERATIONS, (name) => failPane(name, options));
  },
  disk: () => print("the command line and the disk", DISK_COMMANDS, (name) => failDisk(name)),
};

async function print(title: string, all: readonly string[], fail: (name: string) => Promise<Tally>): Promise<void> {
  const names = all.filter((name) => operations.length === 0 || operations.includes(name));
  if (names.length === 0) return;
  console.log(`\n== ${title}`);
  console.log(headOf(all));
  for (const name of names) {
    const tally = await fail(name);
    console.log(lineOf(tally, all));
    for (const violation of tally.violations) console.log(`✗ ${violation}`);
    if (tally.violations.length > 0) process.exitCode = 1;
  }
}

const asked = process.argv.slice(2);
const parts = asked.filter((name) => Object.keys(PARTS).includes(name));
const operations = asked.filter((name) => !parts.includes(name));
const known = [...HOST_OPERATIONS, ...PANE_OPERATIONS, ...DISK_COMMANDS];
for (const name of operations)
  if (!known.includes(name)) throw new TypeError(`Nothing that is tried is called "${name}".`);
for (const [name, part] of Object.entries(PARTS)) if (parts.length === 0 || parts.includes(name)) await part();
