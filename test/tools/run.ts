/**
 * The whole check of the project: `npm test`. Two lanes keep two cores busy: one begins with the browser tests, the other
 * with what needs no build, and whichever is free takes the next group of tests. A stage that fails hides none of the others. Each stage that is no test run, and each group of rooms whose coverage is measured, counts as one test.
 */
import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { coverage } from "./coverage";
import { Stages } from "./stages";

const RECORDED = resolve("coverage/recorded");
const BROWSER_TESTS = "test/**/*.browser.test.ts";
/**
 * Folders whose tests go the same ways a thousand times with other figures: what they reach is reached elsewhere, and to record it
 * makes them half as fast again.
 */
const UNMEASURED: readonly string[] = ["evidence", "hostile", "failures"];
/** Folders whose tests take a minute or two together; the longest are taken first, so that no lane is left alone for long. */
const GROUPS: readonly (readonly string[])[] = [
  UNMEASURED,
  ["rules", "cli"],
  ["workflows"],
  ["taskpane", "spreadsheet", "workbench", "officehost"],
];
const stages = new Stages();

interface Group {
  readonly name: string;
  /** What its tests reach counts for coverage. */
  readonly measured: boolean;
  readonly args: readonly string[];
}

/** Every test but those of the browser in exactly one group. */
function groupsOfTests(): Group[] {
  const files = (folder: string) => `test/${folder}/**/*.test.ts`;
  const ignoring = (paths: readonly string[]) => paths.flatMap((path) => ["--ignore", path]);
  const named = GROUPS.map((folders): Group => ({
    name: `tests of ${folders.join(", ")}`,
    measured: folders !== UNMEASURED,
    args: [...folders.map(files), ...ignoring([BROWSER_TESTS])],
  }));
  const rest = ignoring([BROWSER_TESTS, ...GROUPS.flat().map(files)]);
  return [...named, { name: "all other tests", measured: true, args: ["test/**/*.test.ts", ...rest] }];
}

function tests({ name, measured, args }: Group): Promise<void> {
  return stages.tests(name, args, measured ? { ...process.env, NODE_V8_COVERAGE: RECORDED } : process.env);
}

async function takeNext(): Promise<void> {
  for (let group = waiting.shift(); group; group = waiting.shift()) await tests(group);
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
const waiting = groupsOfTests();
await Promise.all([
  build.then(() => tests({ name: "browser tests", measured: true, args: [BROWSER_TESTS] })).then(takeNext),
  Promise.all([build, statics]).then(takeNext),
]);
checkCoverage();
stages.end();
