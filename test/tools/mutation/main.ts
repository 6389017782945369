/**
 * Changes one small thing after the other in a room of `src/` and looks whether the tests of that room notice:
 *
 *   npm run mutation -- measures                        all mutants that its tests run
 *   npm run mutation -- ledger --sample 300 --seed 7    so many of them, chosen by the seed
 *   npm run mutation -- ledger --files src/ledger/table.ts
 *   npm run mutation -- reading --files src/reading/facets.ts --fresh    each in a process of its own
 *
 * Each result is kept at once under `.cache/mutation`: a run that was broken off goes on where it was, and after a change
 * only those are tried again to which it matters.  */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { Stryker } from "@stryker-mutator/core";
import { EXPLAINED } from "./explained";
import { COUNTS, startRun, stateOf, type Counts } from "./plugin";
import { FOLDER, hashOf, keyOf, Results, type MutantResult } from "./results";
import { KEEPING, MUTATED_ROOMS } from "./rooms";
import { boundsOf, sampleOf } from "./sample";

/** A busy machine is slow; what never ends is noticed by its number of steps. */
const PATIENCE_MS = 600_000;

function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}

function wholeNumber(name: string): number | null {
  const value = option(name);
  if (value === undefined) return null;
  if (/^\d+$/.test(value)) return Number(value);
  console.error(`--${name} needs a whole number.`);
  process.exit(2);
}

function room(): string {
  const found = process.argv[2];
  if (found !== undefined && MUTATED_ROOMS.includes(found)) return found;
  console.error(`npm run mutation -- ROOM [--sample N] [--seed N]; the rooms are ${MUTATED_ROOMS.join(", ")}.`);
  process.exit(2);
}

const ROOM = room();
const SAMPLE = wholeNumber("sample");
const SEED = wholeNumber("seed") ?? 1;
const FRESH = process.argv.includes("--fresh");

/** The state of everything beneath the tests of the room. */
function stateOfTests(): string {
  const files = readdirSync(`test/${ROOM}`, { recursive: true, encoding: "utf8" }).sort();
  return hashOf(
    ...files.filter((file) => file.endsWith(".ts")).map((file) => readFileSync(`test/${ROOM}/${file}`, "utf8")),
  );
}

async function tryMutants(): Promise<void> {
  rmSync(COUNTS, { force: true });
  const files = option("files")?.split(",") ?? [`src/${ROOM}/**/*.ts`];
  const left = ["src/**/*.generated.ts", ...(FRESH ? [] : KEEPING)];
  await new Stryker({
    mutate: [...files, ...left.map((file) => `!${file}`)],
    plugins: ["./test/tools/mutation/plugin.ts"],
    testRunner: "room",
    testRunnerNodeArgs: ["--import", "tsx"],
    checkers: ["chosen"],
    checkerNodeArgs: ["--import", "tsx"],
    reporters: ["results"],
    coverageAnalysis: "perTest",
    ignoreStatic: true,
    disableTypeChecks: false,
    concurrency: 1,
    maxTestRunnerReuse: FRESH ? 1 : 0,
    timeoutMS: PATIENCE_MS,
    dryRunTimeoutMinutes: 30,
    tempDirName: `${FOLDER}/sandbox`,
    ignorePatterns: ["dist", "out", "coverage", ".cache", "docs/images"],
    warnings: false,
    allowConsoleColors: false,
  }).runMutationTest();
}

function told(results: readonly MutantResult[], { covered, loading, uncovered }: Counts): void {
  const tried = results.filter(({ verdict }) => verdict !== "RuntimeError");
  const survivors = tried.filter(({ verdict }) => verdict === "Survived");
  const explained = survivors.filter(isExplained);
  for (const mutant of survivors)
    if (!explained.includes(mutant))
      console.log(
        `  ${mutant.file}:${mutant.place}\t${shortened(mutatedText(mutant))}  →  ${shortened(mutant.replacement)}`,
      );
  const noticed = tried.length - survivors.length;
  const [low, high] = boundsOf(noticed, tried.length);
  const which = SAMPLE === null ? "all" : `${SAMPLE} chosen by seed ${SEED}`;
  const bounds =
    tried.length < covered.length ? `; of all, ${percent(low)} to ${percent(high)} with 95 % certainty` : "";
  console.log(`${ROOM}: tests run ${covered.length} mutants; ${loading} are data, ${uncovered} are run by no test`);
  console.log(`${which}: ${noticed} of ${tried.length} noticed (${percent(noticed / tried.length)}${bounds})`);
  console.log(`not noticed: ${survivors.length}, of which ${explained.length} are explained`);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

/** The text that a mutant replaces. */
function mutatedText({ file, place }: MutantResult): string {
  const [startLine, startColumn, endLine, endColumn] = place.split(/[:-]/).map(Number);
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .slice(startLine - 1, endLine);
  const last = lines.length - 1;
  lines[last] = lines[last].slice(0, endColumn - 1);
  lines[0] = lines[0].slice(startColumn - 1);
  return lines.join("\n");
}

function isExplained(mutant: MutantResult): boolean {
  const [first = ""] = mutant.place.split(":");
  const stands = readFileSync(mutant.file, "utf8").split("\n")[Number(first) - 1] ?? "";
  return EXPLAINED.some(
    ({ file, was, becomes, line = "" }) =>
      file === mutant.file && becomes === mutant.replacement && was === mutatedText(mutant) && stands.includes(line),
  );
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > 90 ? `${line.slice(0, 90)}…` : line;
}

mkdirSync(FOLDER, { recursive: true });
const tests = stateOfTests();
startRun({ room: ROOM, sample: SAMPLE, seed: SEED, tests });
await tryMutants();
if (!existsSync(COUNTS)) process.exit(2);
const counts = JSON.parse(readFileSync(COUNTS, "utf8")) as Counts;
const holding = new Results(ROOM).holding(tests, stateOf);
const chosen = SAMPLE === null ? counts.covered : sampleOf(counts.covered, SAMPLE, SEED);
told(
  chosen.flatMap((mutant) => holding.get(keyOf(mutant)) ?? []),
  counts,
);
