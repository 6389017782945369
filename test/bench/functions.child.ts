import { DIFFCOEF } from "../../src/functions/DIFFCOEF";

/** Prints the nanoseconds that a call of one variant takes: `loop` or `DIFFCOEF`, with so many schools. */
const [variant, schools] = [process.argv[2], Number(process.argv[3])];

/** Two passes over the cells as they come, with no check at all. */
function bareLoop(v: number[][], p: number[][]): number {
  let values = 0;
  let pupils = 0;
  for (let i = 0; i < v.length; i++) {
    values += v[i][0];
    pupils += p[i][0];
  }
  const mean = values / pupils;
  let squares = 0;
  for (let i = 0; i < v.length; i++) {
    const difference = v[i][0] / p[i][0] - mean;
    squares += p[i][0] * difference * difference;
  }
  return Math.sqrt(squares / pupils) / mean;
}

/** A column as Excel hands it over; 7 and 13 share no factor with the sizes, so that neighbours differ. */
function column(step: number, most: number): number[][] {
  return JSON.parse(JSON.stringify(Array.from({ length: schools }, (_, i) => [((i * step) % most) + 1])));
}

const values = column(7, 9973);
const pupils = column(13, 1999);
const calculate = variant === "loop" ? bareLoop : DIFFCOEF;

const CALLS_TIMED_TOGETHER = Math.ceil(100_000 / schools);
const TIME_TO_SPEND = 400_000_000n;

let best = Infinity;
let sum = 0;
const start = process.hrtime.bigint();
while (process.hrtime.bigint() - start < TIME_TO_SPEND) {
  const before = process.hrtime.bigint();
  for (let i = 0; i < CALLS_TIMED_TOGETHER; i++) sum += calculate(values, pupils);
  best = Math.min(best, Number(process.hrtime.bigint() - before) / CALLS_TIMED_TOGETHER);
}
if (!Number.isFinite(sum)) throw new Error("The result was not used.");
process.stdout.write(String(best));
