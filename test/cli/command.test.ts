import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Metafile } from "esbuild";
import { buildCommand, COMMAND, isOutdated } from "../tools/command/build.js";

/** What a module loads as soon as it is loaded itself, and what that loads, and so on. */
function loadedWith(start: string, { inputs }: Metafile): Set<string> {
  const loaded = new Set<string>();
  const load = (path: string) => {
    if (loaded.has(path)) return;
    loaded.add(path);
    for (const { path: next, kind, external } of inputs[path].imports)
      if (kind !== "dynamic-import" && !external) load(next);
  };
  load(start);
  return loaded;
}

describe("the command", () => {
  let built: Metafile;

  before(async () => {
    built = await buildCommand();
  });

  it("calculates a function without loading rules, workbooks or documents", () => {
    const loaded = [...loadedWith("src/cli/main.ts", built), ...loadedWith("src/cli/call.ts", built)];
    assert.ok(loaded.includes("src/functions/DIFFCOEF.ts"), "the list is one of modules");
    const needless =
      /node_modules\/(exceljs|docx|fflate|zod\/v4\/classic)\/|src\/(rules|ledger|assessment|workflows|document|spreadsheet)\/|locales\/.*\/rules/;
    assert.deepEqual(
      loaded.filter((path) => needless.test(path)),
      [],
    );
  });

  it("ends with 0 where it only lists what could be repaired, left out or shown", () => {
    for (const name of ["repair", "submit", "show"]) {
      const { status, stderr } = spawnSync("node", [COMMAND, name, "assets/sample-county.xlsx"], { encoding: "utf8" });
      assert.deepEqual([name, status, stderr], [name, 0, ""]);
    }
  });

  it("runs alone, in any folder, without anything that was installed", () => {
    const folder = mkdtempSync(join(tmpdir(), "ledger-"));
    const alone = join(folder, "ledger.cjs");
    execFileSync("cp", [COMMAND, alone]);
    const run = (...args: string[]) => spawnSync("node", [alone, ...args], { cwd: folder, encoding: "utf8" });
    const { version } = JSON.parse(readFileSync("package.json", "utf8"));
    assert.equal(run("--version").stdout.trim(), version);
    assert.equal(
      run("call", "EDU.DIFFCOEF", "[279,137,935,160,402]", "[45,37,89,76,55]").stdout,
      "0.5152566298844764\n",
    );
    assert.equal(run("template", "county.xlsx", "--sample", "county").status, 0);
    assert.equal(run("report", "county.xlsx", "report.docx", "--method", "2012").status, 0);
    const { status, stdout } = run("check", "county.xlsx", "--json", "--mark", "marked.xlsx");
    assert.equal(status, 0);
    assert.equal(JSON.parse(stdout).version, 1);
  });

  it("ends quietly where nobody reads on, and still writes its files", () => {
    const folder = mkdtempSync(join(tmpdir(), "ledger-"));
    const [county, marked] = ["county.xlsx", "marked.xlsx"].map((name) => join(folder, name));
    execFileSync("node", [COMMAND, "template", county, "--schools", "25"]);
    const line = `node ${COMMAND} check ${county} --mark ${marked}; echo $? >&2`;
    const { stderr } = spawnSync("sh", ["-c", `{ ${line}; } | true`], { encoding: "utf8" });
    assert.equal(stderr, "0\n");
    assert.ok(existsSync(marked));
  });

  it("ends with 2, never with 1, where its output cannot be written", () => {
    const { status, stderr } = spawnSync("sh", ["-c", `node ${COMMAND} call PERPUPIL -1 5 > /dev/full`], {
      encoding: "utf8",
    });
    assert.match(stderr, /ENOSPC/);
    assert.equal(status, 2);
  });

  it("is built anew where a source is newer, and only then", () => {
    assert.equal(isOutdated(), false);
    utimesSync(COMMAND, new Date(0), new Date(0));
    assert.equal(isOutdated(), true);
    const [command, ...args] = ["node", "test/tools/command/run.js", "call", "PERPUPIL", "9", "1000", "100"];
    assert.equal(execFileSync(command, args, { encoding: "utf8" }), "0.9\n");
    assert.equal(isOutdated(), false);
  });

  it("brings the notices of the packages in it", () => {
    const notices = readFileSync("out/THIRD-PARTY-NOTICES.txt", "utf8");
    for (const name of ["exceljs", "docx", "fflate", "commander", "zod", "jszip"])
      assert.match(notices, new RegExp(`^${name} \\d+\\.`, "m"));
    assert.doesNotMatch(notices, /^esbuild /m);
  });
});
