import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { CHANGED, FILES, THIRD } from "./thirdMethod";

/** Runs node without counting what it covers: it runs a copy. */
const execute = promisify(execFile);
const run = (command: string, args: readonly string[], cwd: string) => {
  const env = { ...process.env };
  delete env.NODE_V8_COVERAGE;
  return execute(command, args, { cwd, env });
};
const MODULES = resolve("node_modules");
const GENERATE = resolve("test/tools/generate.js");

/** A copy of the program to which a method was added, by files alone. */
function copyWith(files: Readonly<Record<string, string>>): string {
  mkdirSync("test/out", { recursive: true });
  const copy = mkdtempSync(resolve("test/out/third-method-"));
  cpSync("src", join(copy, "src"), { recursive: true, filter: (path) => !/officehost|workbench/.test(path) });
  for (const path of ["test/methods/thirdMethodRun.ts", "package.json"])
    cpSync(path, join(copy, path), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), text.trimStart());
  }
  const compilerOptions = { incremental: false, types: ["node", "office-js", "custom-functions-runtime"] };
  writeFileSync(
    join(copy, "tsconfig.json"),
    JSON.stringify({ extends: resolve("tsconfig.json"), compilerOptions, include: ["src"], exclude: [] }),
  );
  return copy;
}

interface Told {
  readonly parts: readonly (readonly [string, string])[];
  readonly kinds: readonly string[];
  readonly verdicts: Readonly<Record<string, string>>;
  readonly functionsAgree: boolean;
  readonly limits: readonly number[];
  readonly derived: readonly (readonly [string, number])[];
  readonly errors: readonly string[];
  readonly told: readonly (readonly string[])[];
  readonly marked: boolean;
  readonly written: readonly string[];
  readonly title: string;
  readonly explained: readonly string[];
  readonly names: readonly string[];
}

describe("a third method", function () {
  this.timeout(180_000);
  let copy: string;
  let told: Told;

  before(async () => {
    copy = copyWith(FILES);
    await run("node", [GENERATE], copy);
    const { stdout } = await run(
      "node",
      [join(MODULES, "tsx/dist/cli.mjs"), "test/methods/thirdMethodRun.ts", THIRD],
      copy,
    );
    told = JSON.parse(stdout.trim().split("\n").pop()!);
  });

  after(() => rmSync(copy, { recursive: true, force: true }));

  it("is added by files of its own, and no file of the product changes", () => {
    assert.ok(Object.keys(FILES).every((path) => path.includes(THIRD)));
    assert.deepEqual(CHANGED, []);
  });

  it("type-checks", async () => {
    await run("node", [join(MODULES, "typescript-native/bin/tsc"), "-p", copy], copy).catch(
      ({ stdout }: { stdout: string }) => assert.fail(stdout),
    );
  });

  it("is judged by its own parts, with a part that no other method has", () => {
    assert.deepEqual(told.errors, []);
    assert.deepEqual(told.parts, [
      ["schools", "notMet"],
      ["between", "met"],
      ["digital", "met"],
      ["public", "met"],
      ["vetoes", "met"],
    ]);
    assert.deepEqual(told.limits, Array(9).fill(0.9));
  });

  it("asks seven of nine of a school, and 80 % of the others", () => {
    assert.deepEqual(told.verdicts, { near: "met", below: "notMet", few: "notMet" });
    assert.ok(told.functionsAgree);
    assert.equal(told.told.length, 2);
    for (const sentence of told.told.flat()) assert.match(sentence, /7.*80/);
  });

  it("is planned, marked, written as forms, told and explained", () => {
    assert.ok(told.derived.some(([sheet, columns]) => sheet === `分学校指标表${THIRD}` && columns > 2 * 9));
    assert.ok(told.marked);
    assert.deepEqual(told.written, [
      "自评报告2031",
      "2031表Ⅱ-1",
      "2031表Ⅱ-2小学",
      "2031表Ⅱ-2初中",
      "2031表Ⅲ",
      "2031表Ⅳ",
      "监测指标",
    ]);
    assert.equal(told.title, "示例县 on the way to model balance");
    assert.deepEqual(told.explained, [`依据：示例〔${THIRD}〕1号`]);
    assert.deepEqual(told.names, ["学校条件", "校际均衡", "数字教育", "公众评价", "否决事项"]);
  });
});
