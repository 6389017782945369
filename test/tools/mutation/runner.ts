import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { InstrumenterContext } from "@stryker-mutator/api/core";
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
} from "@stryker-mutator/api/test-runner";
import Mocha from "mocha";
import { LEFT_OUT } from "./rooms";

declare global {
  /** What the mutated sources ask which of their mutants is active, and where they count. */
  var __stryker__: InstrumenterContext | undefined;
}

/**
 * Runs the tests of a room again and again in one process, through nothing but what mocha makes public: Stryker's own
 * runner asks files inside mocha that have other names today. Tests of the mutated file itself come first, then those
 * that noticed other changes of it, then the quick ones: the first test that notices ends a trial.
 */
export class RoomRunner implements TestRunner {
  private readonly mocha = new Mocha({ timeout: 0, reporter: class extends Mocha.reporters.Base {} });

  /** How long each file of tests took while nothing was changed. */
  private readonly cost = new Map<string, number>();
  /** How many changes of a source each file of tests has noticed. */
  private readonly noticed = new Map<string, Map<string, number>>();

  constructor(private readonly room: string) {}

  /**
   * A change in lines that run while files are loaded, too, is active in tests alone, so that what was loaded stays
   * sound: where Stryker asks for it to be loaded anew, nothing has to be done, and no process has to be started.
   */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    const folder = `test/${this.room}`;
    for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort())
      if (file.endsWith(".test.ts") && !LEFT_OUT.includes(`${folder}/${file}`)) this.mocha.addFile(join(folder, file));
    this.mocha.cleanReferencesAfterRun(false);
    globalThis.__stryker__ = {};
    this.mocha.suite.beforeEach(function () {
      if (globalThis.__stryker__) globalThis.__stryker__.currentTestId = this.currentTest?.fullTitle();
    });
    await this.mocha.loadFilesAsync();
  }

  async dryRun(): Promise<DryRunResult> {
    const tests = await this.run();
    for (const { fileName = "", timeSpentMs } of tests) add(this.cost, fileName, timeSpentMs);
    return { status: DryRunStatus.Complete, tests, mutantCoverage: globalThis.__stryker__?.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }: MutantRunOptions): Promise<MutantRunResult> {
    const context: InstrumenterContext = { activeMutant: activeMutant.id, hitLimit, hitCount: 0 };
    Object.assign((globalThis.__stryker__ ??= {}), context);
    const noticed = this.noticed.get(activeMutant.fileName) ?? new Map<string, number>();
    this.noticed.set(activeMutant.fileName, noticed);
    const isFar = ({ file = "" }: Mocha.Suite) =>
      Number(basename(file, ".test.ts") !== basename(activeMutant.fileName, ".ts"));
    const times = ({ file = "" }: Mocha.Suite) => noticed.get(file) ?? 0;
    const cost = ({ file = "" }: Mocha.Suite) => this.cost.get(file) ?? 0;
    this.mocha.suite.suites.sort((a, b) => isFar(a) - isFar(b) || times(b) - times(a) || cost(a) - cost(b));
    bail(this.mocha.suite);
    this.mocha.grep(new RegExp((testFilter ?? []).map((title) => `^${escaped(title)}$`).join("|")));
    const tests = await this.run();
    for (const { fileName = "", status } of tests) if (status === TestStatus.Failed) add(noticed, fileName, 1);
    const endless = determineHitLimitReached(globalThis.__stryker__?.hitCount, hitLimit);
    return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests });
  }

  private run(): Promise<TestResult[]> {
    return new Promise((resolve) => {
      const tests: TestResult[] = [];
      const runner = this.mocha.run(() => resolve(tests));
      const told = (test: Mocha.Test) => {
        const title = test.fullTitle();
        return { id: title, name: title, fileName: test.file, timeSpentMs: test.duration ?? 0 };
      };
      runner.on("pass", (test) => tests.push({ ...told(test), status: TestStatus.Success }));
      runner.on("fail", (test, error: Error) =>
        tests.push({ ...told(test), status: TestStatus.Failed, failureMessage: error.message }),
      );
    });
  }
}

function add(sums: Map<string, number>, key: string, amount: number): void {
  sums.set(key, (sums.get(key) ?? 0) + amount);
}

function bail(suite: Mocha.Suite): void {
  suite.bail(true);
  suite.suites.forEach(bail);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
