/**
 * The whole check of the project: `npm test`. Two lanes keep two cores busy: one begins with the browser tests, the other
 * with what needs no build, and whichever is free takes the next group of tests. A stage that fails hides none of the others. Each stage that is no test run, and each group of rooms whose coverage is measured, counts as one test.
 */
import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { browserFolder } from "./browserCoverage";
import { coverage } from "./coverage";
import { Stages } from "./stages";
import { translateAll } from "./translated";

const RECORDED = resolve("coverage/recorded");
const BROWSER_TESTS = "test/**/*.browser.test.ts";
/**
 * Tests that go the same ways a thousand times with other figures: what they reach is reached elsewhere, and to record it makes
 * them half as slow again.
 */
const REPEATING = [
  ...["evidence/**/*", "hostile/**/*", "failures/**/*", "races/**/*", "rules/allRules", "rules/oneSlip"],
  // The commands once more with other files; the first of them runs the bundle instead of the sources.
  ...["cli/command", "cli/report", "cli/update"],
  // All that is written for one sample, twice.
  "outputs",
];
/** What takes a minute or two together, the longest first: the shorter the last group, the shorter one lane is left alone. */
const MEASURED: readonly (readonly string[])[] = [
  ["rules/**/*", "cli/**/*"],
  ["workflows/**/*"],
  ["taskpane/**/*", "spreadsheet/**/*", "workbench/**/*", "officehost/**/*"],
];
const stages = new Stages();

interface Group {
  readonly name: string;
  readonly files: readonly string[];
  /** What of these belongs to other groups. */
  readonly others: readonly string[];
  /** What makes its processes record what they run. */
  readonly recording: NodeJS.ProcessEnv;
}

const IN_NODE = { NODE_V8_COVERAGE: RECORDED };
/** What Node does beside the pages is recorded in the other groups. */
const IN_PAGES = { RECORDED_PAGES: browserFolder(RECORDED) };

/** Every test but those of the browser in exactly one group. */
function groupsOfTests(): Group[] {
  const file = (name: string) => `test/${name}.test.ts`;
  const group = (names: readonly string[], others: readonly string[], recording: NodeJS.ProcessEnv): Group => ({
    name: `tests of ${[...new Set(names.map((name) => name.split("/")[0]))].join(", ")}`,
    files: names.map(file),
    others: [BROWSER_TESTS, ...others.map(file)],
    recording,
  });
  const rest = [BROWSER_TESTS, ...[...REPEATING, ...MEASURED.flat()].map(file)];
  const [longest = [], ...shorter] = MEASURED;
  const measured = (names: readonly string[]) => group(names, REPEATING, IN_NODE);
  return [
    group(REPEATING, [], {}),
    measured(longest),
    { name: "all other tests", files: ["test/**/*.test.ts"], others: rest, recording: IN_NODE },
    ...shorter.map(measured),
  ];
}

function tests({ name, files, others, recording }: Group): Promise<void> {
  return stages.tests(name, files, others, { ...process.env, ...recording });
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
await translateAll();
const build = stages.script("build");
const statics = stages.script("typecheck").then(() => stages.script("lint"));
const waiting = groupsOfTests();
const browserTests = { name: "browser tests", files: [BROWSER_TESTS], others: [], recording: IN_PAGES };
await Promise.all([build.then(() => tests(browserTests)).then(takeNext), Promise.all([build, statics]).then(takeNext)]);
checkCoverage();
stages.end();
