import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const CHILD = fileURLToPath(new URL("functions.child.mjs", import.meta.url));
const SIZES = [200, 5_000, 100_000];
const ROUNDS = 5;

/** Nanoseconds a call of one variant in a process of its own, so that no variant warms up or spoils another. */
function measured(variant: string, schools: number): number {
  return Number(execFileSync(process.execPath, [CHILD, variant, String(schools)], { encoding: "utf8" }));
}

/** Prints how long DIFFCOEF takes against the bare loop; goal: at most 1.5 times as long. */
export function run(): void {
  for (const schools of SIZES) {
    const times = { loop: [] as number[], DIFFCOEF: [] as number[] };
    for (let round = 0; round < ROUNDS; round++) {
      times.loop.push(measured("loop", schools));
      times.DIFFCOEF.push(measured("DIFFCOEF", schools));
    }
    const [loop, DIFFCOEF] = [Math.min(...times.loop), Math.min(...times.DIFFCOEF)];
    console.log(
      `DIFFCOEF, ${schools} schools: ${(DIFFCOEF / loop).toFixed(2)} × the bare loop ` +
        `(${(DIFFCOEF / 1000).toFixed(1)} µs against ${(loop / 1000).toFixed(1)} µs)`,
    );
  }
}
