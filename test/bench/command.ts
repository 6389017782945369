import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const RUNS = 9;

/** The greatest processor time that one function may cost beyond an npm script that does nothing, in seconds. */
const GOAL = 0.2;

/** Processor seconds of an npm script with all that it starts: the median of some runs. */
function processorSeconds(folder: string, script: string): number {
  const runs = Array.from({ length: RUNS }, () => {
    // The shell adds up what its children used; Node cannot tell.
    const timed = `TIMEFORMAT='%U %S'; { time npm run -s ${script} >/dev/null; } 2>&1`;
    const [user, system] = execFileSync("bash", ["-c", timed], { cwd: folder, encoding: "utf8" }).trim().split(" ");
    return Number(user) + Number(system);
  });
  return runs.sort((a, b) => a - b)[(RUNS - 1) / 2];
}

/** What it costs to calculate one function at the command line. */
export function run(): void {
  const empty = mkdtempSync(join(tmpdir(), "empty-"));
  writeFileSync(join(empty, "package.json"), JSON.stringify({ scripts: { nothing: "true" } }));
  const nothing = processorSeconds(empty, "nothing");
  const call = processorSeconds(".", 'ledger -- call EDU.DIFFCOEF "[279,137,935]" "[45,37,89]"');
  const more = call - nothing;
  console.log(
    `ledger call: ${call.toFixed(2)} s of processor, an empty script ${nothing.toFixed(2)} s, ${more.toFixed(2)} s more; ` +
      `goal at most ${GOAL.toFixed(1)} s: ${more <= GOAL ? "reached" : "not reached"}`,
  );
}
