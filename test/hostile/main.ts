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
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HOSTILE_FILES } from "./corpus";
import { spoiledWorkbook } from "./mutate";
import { OPERATION_NAMES, tryWorkbook, type Operation } from "./trial";

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

/** One thing done with one kept file, in this process. */
async function single(file: string, operation: Operation): Promise<void> {
  const bytes = new Uint8Array(readFileSync(file));
  const [clock, processor] = [performance.now(), seconds()];
  const { refused } = await tryWorkbook(bytes, [operation]);
  const took = { clock: (performance.now() - clock) / 1000, processor: seconds() - processor };
  const memory = process.resourceUsage().maxRSS * 1024;
  const figures = [took.clock.toFixed(1), took.processor.toFixed(1), Math.round(memory / 2 ** 20)];
  console.log([...figures, ...refused].join("\t"));
  if (memory > MOST_BYTES || took.processor > MOST_SECONDS) process.exitCode = 1;
}

/** Each operation in a process of its own, so that its memory is its own; the file is built apart from both. */
function corpus(): number {
  let failed = 0;
  const folder = mkdtempSync(join(tmpdir(), "hostile-"));
  console.log("  clock s, processor s, MB");
  for (const { name, build } of HOSTILE_FILES) {
    const bytes = build(1);
    const file = join(folder, "台账.xlsx");
    writeFileSync(file, bytes);
    console.log(`${name} (${(bytes.length / 2 ** 20).toFixed(1)} MB)`);
    for (const operation of OPERATION_NAMES) {
      const args = ["--import", "tsx", "test/hostile/main.ts", "--file", file, "--operation", operation];
      const { status, stdout, stderr } = spawnSync("node", args, { encoding: "utf8" });
      if (status !== 0) failed++;
      console.log(`${status === 0 ? " " : "✗"} ${operation.padEnd(9)} ${stdout.trim() || stderr.trim().slice(0, 600)}`);
    }
  }
  rmSync(folder, { recursive: true });
  return failed;
}

const file = option("file");
if (file !== undefined) await single(file, option("operation") as Operation);
else if ((process.argv.includes("--corpus") ? corpus() : await fuzz()) > 0) process.exitCode = 1;
