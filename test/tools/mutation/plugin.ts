/**
 * What Stryker is taught: which mutants are tried, how our tests are run, and that each result is kept at once. Stryker and
 * its two processes load it each for themselves; what they share lies in files.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { CheckStatus, type Checker, type CheckResult } from "@stryker-mutator/api/check";
import type { Mutant } from "@stryker-mutator/api/core";
import { declareFactoryPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import type { Reporter } from "@stryker-mutator/api/report";
import { hashOf, keyOf, Results, type MutantName, type Verdict, VERDICTS } from "./results";
import { RoomRunner } from "./runner";
import { sampleOf } from "./sample";

/** The processes of Stryker work in a copy of the project; this file is always that of the project itself. */
const ROOT = join(import.meta.dirname, "../../..");
const RUN = join(ROOT, ".cache/mutation/run.json");
const PLAN = join(ROOT, ".cache/mutation/plan.json");

/** What is asked for, written before Stryker starts. */
export interface Run {
  readonly room: string;
  /** How many of the covered mutants are to be tried; all where it is `null`. */
  readonly sample: number | null;
  readonly seed: number;
  /** The state of the room's tests. */
  readonly tests: string;
}

/** The keys of the mutants that are to be tried. */
type Plan = readonly string[];

/** What stood in front of the trials, written for the summary. */
export interface Counts {
  /** Mutants that run while some test runs. */
  readonly covered: readonly MutantName[];
  /** Mutants that run only while files are loaded: data. */
  readonly loading: number;
  readonly uncovered: number;
}

export const COUNTS = join(ROOT, ".cache/mutation/counts.json");

export function startRun(run: Run): void {
  writeFileSync(RUN, JSON.stringify(run));
}

function read<T>(file: string): T {
  return JSON.parse(readFileSync(file, "utf8")) as T;
}

/** The state of a source, `null` where it is not there any more. */
export function stateOf(file: string): string | null {
  const path = join(ROOT, file);
  return existsSync(path) ? hashOf(readFileSync(path, "utf8")) : null;
}

function nameOf({ fileName, location: { start, end }, mutatorName, replacement }: Mutant): MutantName {
  // Stryker counts lines and columns from 0.
  const place = `${start.line + 1}:${start.column + 1}-${end.line + 1}:${end.column + 1}`;
  return { file: relative(ROOT, fileName), place, mutator: mutatorName, replacement };
}

/** Chooses what is tried as soon as it is known which tests run what, and keeps each result. */
class ResultsReporter implements Reporter {
  private readonly run = read<Run>(RUN);
  private readonly results = new Results(this.run.room);
  private chosen = new Set<string>();
  private tried = 0;

  onMutationTestingPlanReady({
    mutantPlans,
  }: Parameters<NonNullable<Reporter["onMutationTestingPlanReady"]>>[0]): void {
    const covered: MutantName[] = [];
    let [loading, uncovered] = [0, 0];
    for (const { mutant } of mutantPlans) {
      if ((mutant.coveredBy ?? []).length > 0) covered.push(nameOf(mutant));
      else if (mutant.static) loading++;
      else uncovered++;
    }
    const { sample, seed, tests } = this.run;
    const chosen = sample === null ? covered : sampleOf(covered, sample, seed);
    const known = this.results.holding(tests, stateOf);
    const plan = chosen.filter((mutant) => !known.has(keyOf(mutant)));
    this.chosen = new Set(plan.map(keyOf));
    writeFileSync(PLAN, JSON.stringify([...this.chosen]));
    const counts: Counts = { covered, loading, uncovered };
    writeFileSync(COUNTS, JSON.stringify(counts));
    console.log(`${covered.length} covered, ${chosen.length} chosen, ${chosen.length - plan.length} known`);
  }

  onMutantTested(mutant: Parameters<NonNullable<Reporter["onMutantTested"]>>[0]): void {
    // Here, and only here, Stryker has counted from 1 already.
    const name = nameOf({
      ...mutant,
      location: { start: before(mutant.location.start), end: before(mutant.location.end) },
    });
    const { status: verdict, killedBy } = mutant;
    if (!this.chosen.has(keyOf(name)) || !isVerdict(verdict)) return;
    const killer = killedBy?.[0];
    this.results.add({
      ...name,
      verdict,
      source: stateOf(name.file),
      tests: this.run.tests,
      ...(killer === undefined ? {} : { killedBy: killer }),
    });
    console.log(
      `${++this.tried}/${this.chosen.size} ${verdict} ${name.file}:${name.place} ${name.replacement.slice(0, 60)}`,
    );
  }
}

function before({ line, column }: Mutant["location"]["start"]): Mutant["location"]["start"] {
  return { line: line - 1, column: column - 1 };
}

function isVerdict(status: string): status is Verdict {
  return (VERDICTS as readonly string[]).includes(status);
}

/** Lets only the chosen mutants through. */
class ChosenChecker implements Checker {
  async init(): Promise<void> {}

  async group(mutants: Mutant[]): Promise<string[][]> {
    return [mutants.map(({ id }) => id)];
  }

  async check(mutants: Mutant[]): Promise<Record<string, CheckResult>> {
    const plan = new Set(read<Plan>(PLAN));
    const left: CheckResult = { status: CheckStatus.CompileError, reason: "not chosen" };
    return Object.fromEntries(
      mutants.map((mutant) => [mutant.id, plan.has(keyOf(nameOf(mutant))) ? { status: CheckStatus.Passed } : left]),
    );
  }
}

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.Reporter, "results", () => new ResultsReporter()),
  declareFactoryPlugin(PluginKind.Checker, "chosen", () => new ChosenChecker()),
  declareFactoryPlugin(PluginKind.TestRunner, "room", () => new RoomRunner(read<Run>(RUN).room)),
];
