/**
 * Tries the workbooks of a seed, or the kept hostile files in their full size:
 *
 *   npm run fuzz -- --seed N --rounds N    spoils sound ledgers, each round in its own way; --from N starts later
 *   npm run fuzz -- --corpus               each kept file in a process of its own, with its time and memory
 *
 * Ends with 1 where anything crashed, gave a number without end, took more than 10 s or more than 1 GB. A round is made
 * again by its seed and number alone: `--from 17 --rounds 1`, with `--keep FILE` to have its workbook.
 */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { HOSTILE_FILES } from "./corpus";
import { spoiledWorkbook } from "./mutate";
import { tryWorkbook } from "./trial";

const MOST_SECONDS = 10;
const MOST_BYTES = 2 ** 30;

function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}

function wholeNumber(name: string, otherwise: number): number {
  const value = option(name);
  if (value === undefined) return otherwise;
  if (/^\d+$/.test(value)) return Number(value);
  console.error(`--${name} needs a whole number.`);
  process.exit(2);
}

/** Processor time of this process; the clock would count what other programs do. */
function seconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

async function fuzz(): Promise<number> {
  const [seed, from, rounds] = [wholeNumber("seed", 1), wholeNumber("from", 0), wholeNumber("rounds", 100)];
  const outcomes = new Map<string, number>();
  const count = (outcome: string) => outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  let failed = 0;
  for (let round = from; round < from + rounds; round++) {
    const bytes = await spoiledWorkbook(seed, round);
    const keep = option("keep");
    if (keep !== undefined) writeFileSync(keep, bytes);
    const start = seconds();
    try {
      const { refused } = await tryWorkbook(bytes);
      for (const id of refused.length > 0 ? new Set(refused) : ["done"]) count(id);
    } catch (error) {
      failed++;
      console.log(`✗ --seed ${seed} --from ${round} --rounds 1: ${(error as Error).stack?.slice(0, 600)}`);
    }
    const took = seconds() - start;
    if (took > MOST_SECONDS) {
      failed++;
      console.log(`✗ --seed ${seed} --from ${round} --rounds 1: ${took.toFixed(1)} s`);
    }
  }
  for (const [outcome, times] of [...outcomes].sort()) console.log(`  ${outcome} ${times}`);
  console.log(`${rounds} rounds of seed ${seed} from ${from}: ${failed} failed`);
  return failed;
}

/** One kept file in its full size, in this process. */
async function single(index: number): Promise<void> {
  const bytes = HOSTILE_FILES[index].build(1);
  const refused = new Set<string>();
  let longest = 0;
  for (const operation of ["checks", "marks"] as const) {
    const start = seconds();
    for (const id of (await tryWorkbook(bytes, [operation])).refused) refused.add(id);
    longest = Math.max(longest, seconds() - start);
  }
  const memory = process.resourceUsage().maxRSS * 1024;
  const line = `${longest.toFixed(1)} s, ${Math.round(memory / 2 ** 20)} MB, ${(bytes.length / 2 ** 20).toFixed(1)} MB of file`;
  console.log(`${line}: ${[...refused].join(" ")}`);
  if (memory > MOST_BYTES || longest > MOST_SECONDS) process.exitCode = 1;
}

function corpus(): number {
  let failed = 0;
  for (const [index, { name }] of HOSTILE_FILES.entries()) {
    const args = ["--import", "tsx", "test/hostile/main.ts", "--file", String(index)];
    const { status, stdout, stderr } = spawnSync("node", args, { encoding: "utf8" });
    if (status !== 0) failed++;
    console.log(`${status === 0 ? " " : "✗"} ${name}: ${stdout.trim() || stderr.trim().slice(0, 600)}`);
  }
  return failed;
}

const file = option("file");
if (file !== undefined) await single(Number(file));
else if ((process.argv.includes("--corpus") ? corpus() : await fuzz()) > 0) process.exitCode = 1;
