import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/program";

/** Runs the command line with all that it prints. */
async function ledger(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await run(args, { print: (text) => out.push(text), complain: (text) => err.push(text) }, "1.2.3");
  return { code, stdout: out.join("\n"), stderr: err.join("\n") };
}

describe("cli/program", () => {
  it("calculates a function, negative numbers and all", async () => {
    const good = await ledger("call", "EDU.DIFFCOEF", "[279,137,935,160,402]", "[45,37,89,76,55]");
    assert.deepEqual([good.code, good.stdout], [0, "0.5152566298844764"]);
    const bad = await ledger("call", "PERPUPIL", "-1", "5", "--lang", "en-US");
    assert.equal(bad.code, 1);
    assert.match(bad.stdout, /^#VALUE! .*-1/);
  });

  it("prints its schema, its help and its version", async () => {
    const [schema, help, version] = await Promise.all([ledger("schema"), ledger("--help"), ledger("--version")]);
    assert.deepEqual([version.code, version.stdout], [0, "1.2.3"]);
    assert.equal(JSON.parse(schema.stdout).type, "object");
    assert.equal(help.code, 0);
    assert.match(help.stdout, /均衡台账/);
  });

  it("exits 2 with a sentence on wrong arguments", async () => {
    const wrong = await Promise.all([
      ledger("check", "a.xlsx", "--method", "2013"),
      ledger("check", "a.xlsx", "b.xlsx", "--mark", "c.xlsx"),
      ledger("check", "a.xlsx", "--lang", "fr-FR"),
      ledger("template", "a.xlsx", "--sample", "moon"),
      ledger("template", "a.xlsx", "--schools", "3"),
      ledger("template", "a.xlsx", "--last-year", "b.xlsx", "--sample", "county"),
      ledger("report", "a.xlsx", "b.pdf"),
      ledger("rectify", "a.xlsx"),
      ledger("update", "a.xlsx", "b.xlsx", "--form", "numbers"),
      ledger("dance"),
    ]);
    for (const { code, stderr } of wrong) {
      assert.equal(code, 2);
      assert.ok(stderr.trim().length > 0);
    }
  });

  it("writes a made-up county of any size and judges it by one method", async () => {
    const file = join(await mkdtemp(join(tmpdir(), "ledger-")), "county.xlsx");
    assert.equal((await ledger("template", file, "--schools", "25", "--seed", "7")).code, 0);
    const { stdout } = await ledger("check", file, "--method", "2012", "--json");
    const [result] = JSON.parse(stdout).files;
    assert.deepEqual(Object.keys(result.methods), ["2012"]);
  });

  it("writes reports, rectification and labels from a ledger", async () => {
    const folder = await mkdtemp(join(tmpdir(), "ledger-"));
    const [file, document, rectified, labels] = ["county.xlsx", "report.docx", "rectified.xlsx", "labels.xlsx"].map(
      (name) => join(folder, name),
    );
    await ledger("template", file, "--schools", "25", "--seed", "7");
    const written = await Promise.all([
      ledger("report", file, document, "--method", "2017", "--lang", "en-US"),
      ledger("rectify", file, rectified, "--date", "2025-09-30"),
      ledger("rectify", file, join(folder, "today.xlsx"), "--strike-off"),
      ledger("labels", file, labels),
    ]);
    assert.deepEqual([written[0].code, written[0].stdout], [0, `wrote ${document}`]);
    for (const { stdout } of written.slice(1, 3)) assert.match(stdout, /^整改销号台账\d+行/);
    assert.match(written[3].stdout, /^档案盒标签/);
  });

  it("exits 2 with a sentence where something unforeseen happens", async () => {
    const errors: string[] = [];
    const print = () => {
      throw new RangeError("broken");
    };
    assert.equal(await run(["schema"], { print, complain: (text) => errors.push(text) }, "1.2.3"), 2);
    assert.match(errors.join(), /出现意外.*broken/);
  });

  it("is a program whose output can be read by others, with its exit code", async () => {
    // What the build would set.
    const version = 'data:text/javascript,globalThis.PRODUCT_VERSION="1.2.3"';
    const program = ["--import", "tsx", "--import", version, "src/cli/main.ts"];
    const arguments_ = [...program, "call", "PERPUPIL", "-1", "5", "--lang", "en-US"];
    const [code, stdout] = await new Promise<[unknown, string]>((ended) =>
      execFile("node", arguments_, (error, output) => ended([error?.code, output])),
    );
    assert.equal(code, 1);
    assert.match(stdout, /^#VALUE! .*-1.*\n$/);
  });
});
