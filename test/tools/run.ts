/**
 * The whole check of the project: `npm test`. Two lanes keep two cores busy, and a stage that fails hides none of the
 * others. Each stage that is no test run, and each group of rooms whose coverage is measured, counts as one test.
 */
import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { coverage } from "./coverage";

interface Stage {
  readonly name: string;
  readonly seconds: number;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const RECORDED = resolve("coverage/recorded");
const BROWSER_TESTS = "test/**/*.browser.test.ts";
const stages: Stage[] = [];

/** Runs a command of this project to its end and gives its exit code and all it printed. */
function run(
  command: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = process.env,
): Promise<{ code: number; output: string }> {
  return new Promise((ended) => {
    const child = spawn(command, args, { env: environment });
    let output = "";
    child.stdout.on("data", (text) => (output += text));
    child.stderr.on("data", (text) => (output += text));
    child.on("error", (error) => ended({ code: 1, output: error.message }));
    child.on("close", (code) => ended({ code: code ?? 1, output }));
  });
}

function report(stage: Stage, output: string): void {
  stages.push(stage);
  console.log(`\n${stage.failed > 0 ? "✗" : "✓"} ${stage.name} (${stage.seconds.toFixed(1)} s)`);
  if (output.trim() !== "") console.log(output.trimEnd());
}

/** A stage that passes or fails as a whole, by its exit code. */
async function check(script: string): Promise<void> {
  const start = performance.now();
  const { code, output } = await run("npm", ["run", "-s", script]);
  const seconds = (performance.now() - start) / 1000;
  report({ name: script, seconds, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }, output);
}

/** A stage of mocha's tests, counted by its own summary; where mocha itself breaks down that is one failure. */
async function tests(name: string, ...args: readonly string[]): Promise<void> {
  const start = performance.now();
  const { code, output } = await run("node_modules/.bin/mocha", args, { ...process.env, NODE_V8_COVERAGE: RECORDED });
  const seconds = (performance.now() - start) / 1000;
  const count = (word: string) => Number(new RegExp(`^ *(\\d+) ${word}`, "m").exec(output)?.[1] ?? 0);
  const failed = Math.max(count("failing"), code === 0 ? 0 : 1);
  report({ name, seconds, passed: count("passing"), failed, skipped: count("pending") }, output);
}

function checkCoverage(): void {
  const start = performance.now();
  const groups = coverage(RECORDED, "coverage");
  const failed = groups.filter(({ reached }) => !reached).length;
  const seconds = (performance.now() - start) / 1000;
  const output = groups.map((group) => group.report).join("\n");
  report({ name: "coverage", seconds, passed: groups.length - failed, failed, skipped: 0 }, output);
}

const start = performance.now();
rmSync("coverage", { recursive: true, force: true });
await check("generate");
const build = check("build");
const statics = check("typecheck").then(() => check("lint"));
await Promise.all([
  build.then(() => tests("browser tests", BROWSER_TESTS)),
  Promise.all([build, statics]).then(() => tests("tests", "test/**/*.test.ts", "--ignore", BROWSER_TESTS)),
]);
checkCoverage();

const sum = (part: "passed" | "failed" | "skipped") => stages.reduce((total, stage) => total + stage[part], 0);
console.log();
for (const { name, seconds } of stages) console.log(`${name.padEnd(14)} ${seconds.toFixed(1).padStart(6)} s`);
console.log(`${"in all".padEnd(14)} ${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s\n`);
console.log(`${sum("passed")} passed, ${sum("failed")} failed, ${sum("skipped")} skipped`);
process.exitCode = sum("failed") > 0 ? 1 : 0;
