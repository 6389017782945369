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
 * runner asks files inside mocha that have other names today. Tests of the mutated file itself come before all others,
 * which run the same lines and rarely notice.
 */
export class RoomRunner implements TestRunner {
  private readonly mocha = new Mocha({ timeout: 0, reporter: class extends Mocha.reporters.Base {} });

  constructor(private readonly room: string) {}

  capabilities() {
    return { reloadEnvironment: false };
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
    return { status: DryRunStatus.Complete, tests, mutantCoverage: globalThis.__stryker__?.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }: MutantRunOptions): Promise<MutantRunResult> {
    const context: InstrumenterContext = { activeMutant: activeMutant.id, hitLimit, hitCount: 0 };
    Object.assign((globalThis.__stryker__ ??= {}), context);
    const near = (suite: Mocha.Suite) =>
      basename(suite.file ?? "", ".test.ts") === basename(activeMutant.fileName, ".ts") ? 0 : 1;
    this.mocha.suite.suites.sort((a, b) => near(a) - near(b));
    bail(this.mocha.suite);
    this.mocha.grep(new RegExp((testFilter ?? []).map((title) => `^${escaped(title)}$`).join("|")));
    const tests = await this.run();
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

function bail(suite: Mocha.Suite): void {
  suite.bail(true);
  suite.suites.forEach(bail);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
