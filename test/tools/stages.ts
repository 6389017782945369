/** The stages of a check of the project, each run in processes of its own and counted. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { translated } from "./translated";

export interface Stage {
  readonly name: string;
  readonly seconds: number;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Runs stages and keeps what they gave; a stage that fails hides none of the others. */
export class Stages {
  private readonly all: Stage[] = [];
  private readonly start = performance.now();

  /** A stage that passes or fails as a whole, by its exit code; it counts as one test. */
  async check(name: string, command: string, args: readonly string[]): Promise<void> {
    const { code, output, seconds } = await run(command, args);
    this.add({ name, seconds, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }, output);
  }

  /** One of the project's scripts as a stage. */
  script(name: string): Promise<void> {
    return this.check(name, "npm", ["run", "-s", name]);
  }

  /**
   * A stage of mocha's tests, counted by its own summary; where mocha itself breaks down that is one failure. They were translated before.
   * @param files paths and patterns of tests
   * @param others those of them to leave out
   */
  async tests(
    name: string,
    files: readonly string[],
    others: readonly string[] = [],
    environment: NodeJS.ProcessEnv = process.env,
  ): Promise<void> {
    const ignored = others.flatMap((path) => ["--ignore", translated(path)]);
    const args = [...mochaOptions(), ...files.map(translated), ...ignored];
    const { code, output, seconds } = await run("node_modules/.bin/mocha", args, environment);
    const count = (word: string) => Number(new RegExp(`^ *(\\d+) ${word}`, "m").exec(output)?.[1] ?? 0);
    const failed = Math.max(count("failing"), code === 0 ? 0 : 1);
    this.add({ name, seconds, passed: count("passing"), failed, skipped: count("pending") }, output);
  }

  /** Keeps a stage and prints what it printed. */
  add(stage: Stage, output: string): void {
    this.all.push(stage);
    console.log(`\n${stage.failed > 0 ? "✗" : "✓"} ${stage.name} (${stage.seconds.toFixed(1)} s)`);
    if (output.trim() !== "") console.log(output.trimEnd());
  }

  /** Prints the times and the counts, and lets the process end by them. */
  end(): void {
    const sum = (part: "passed" | "failed" | "skipped") => this.all.reduce((total, stage) => total + stage[part], 0);
    const line = (name: string, seconds: number) =>
      console.log(`${name.padEnd(34)} ${seconds.toFixed(1).padStart(6)} s`);
    console.log();
    for (const { name, seconds } of this.all) line(name, seconds);
    line("in all", (performance.now() - this.start) / 1000);
    console.log(`\n${sum("passed")} passed, ${sum("failed")} failed, ${sum("skipped")} skipped`);
    process.exitCode = sum("failed") > 0 ? 1 : 0;
  }
}

/** What package.json tells mocha, without what translates each file as it is loaded. */
function mochaOptions(): string[] {
  const { mocha } = JSON.parse(readFileSync("package.json", "utf8")) as {
    mocha: { readonly reporter: string; readonly require: readonly string[]; readonly timeout: number };
  };
  const { reporter, require, timeout } = mocha;
  const required = require.flatMap((file) => ["--require", file]);
  const source = ["--no-package", "--node-option", "enable-source-maps"];
  return [...source, "--reporter", reporter, ...required, "--timeout", String(timeout)];
}

/** Room for what is soon forgotten, in megabytes: with Node's own few, a tenth of all time goes into clearing it. */
const YOUNG_SPACE = "--max-semi-space-size=64";

/** In percent of what is used, how much may be forgotten before it is cleared by programs in Go: compiler, linter, bundler. */
const GO_ROOM = "400";

/** Runs a command of this project to its end and gives its exit code, all it printed and how long it took. */
function run(
  command: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = process.env,
): Promise<{ readonly code: number; readonly output: string; readonly seconds: number }> {
  const start = performance.now();
  const options = [environment.NODE_OPTIONS, YOUNG_SPACE].filter(Boolean).join(" ");
  return new Promise((ended) => {
    const child = spawn(command, args, { env: { GOGC: GO_ROOM, ...environment, NODE_OPTIONS: options } });
    let output = "";
    const end = (code: number) => ended({ code, output, seconds: (performance.now() - start) / 1000 });
    child.stdout.on("data", (text) => (output += text));
    child.stderr.on("data", (text) => (output += text));
    child.on("error", (error) => {
      output += error.message;
      end(1);
    });
    child.on("close", (code) => end(code ?? 1));
  });
}
