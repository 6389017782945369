/**
 * The whole check of the project: `npm test`. Two lanes keep two cores busy, and a stage that fails hides none of the
 * others. Each stage that is no test run, and each group of rooms whose coverage is measured, counts as one test.
 */
import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { coverage } from "./coverage";
import { Stages } from "./stages";

const RECORDED = resolve("coverage/recorded");
const BROWSER_TESTS = "test/**/*.browser.test.ts";
const stages = new Stages();

function tests(name: string, ...args: readonly string[]): Promise<void> {
  return stages.tests(name, args, { ...process.env, NODE_V8_COVERAGE: RECORDED });
}

function checkCoverage(): void {
  const start = performance.now();
  const groups = coverage(RECORDED, "coverage");
  const failed = groups.filter(({ reached }) => !reached).length;
  const seconds = (performance.now() - start) / 1000;
  const output = groups.map((group) => group.report).join("\n");
  stages.add({ name: "coverage", seconds, passed: groups.length - failed, failed, skipped: 0 }, output);
}

rmSync("coverage", { recursive: true, force: true });
await stages.script("generate");
const build = stages.script("build");
const statics = stages.script("typecheck").then(() => stages.script("lint"));
await Promise.all([
  build.then(() => tests("browser tests", BROWSER_TESTS)),
  Promise.all([build, statics]).then(() => tests("tests", "test/**/*.test.ts", "--ignore", BROWSER_TESTS)),
]);
checkCoverage();
stages.end();
