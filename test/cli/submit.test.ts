import assert from "node:assert/strict";
import { copyFile, mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/program";
import { FileHost } from "../../src/spreadsheet/file";

/** A workbook to be handed in: what was added to it is listed, and a copy has none of it. */
describe("handing a workbook in", () => {
  let folder: string;
  const path = (name: string) => join(folder, name);

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "ledger-submit-"));
    await copyFile("assets/sample-five-schools.xlsx", path("in.xlsx"));
  });

  async function ran(...args: string[]): Promise<{ code: number; said: string }> {
    const lines: string[] = [];
    const print = (text: string) => void lines.push(text);
    return { code: await run(args, { print, complain: print }, "0"), said: lines.join("\n") };
  }
  const sheetsOf = async (name: string) => {
    const { sheets } = await FileHost.open(await readFile(path(name)), name).read(() => null);
    return sheets.map(({ name: sheet }) => sheet);
  };

  it("lists what was added, and leaves the file alone", async () => {
    assert.equal((await ran("update", path("in.xlsx"), path("updated.xlsx"))).code, 0);
    const before = await readFile(path("updated.xlsx"));
    const { code, said } = await ran("submit", path("updated.xlsx"));
    assert.equal(code, 0);
    assert.match(said, /校际差异系数表/);
    assert.deepEqual(await readFile(path("updated.xlsx")), before);
  });

  it("writes a copy without it, and over no file unless told to", async () => {
    const { code, said } = await ran("submit", path("updated.xlsx"), path("out.xlsx"));
    assert.equal(code, 0, said);
    assert.match(said, /校际差异系数表/);
    const left = await sheetsOf("out.xlsx");
    assert.ok(left.includes("学校台账") && !left.includes("校际差异系数表"));
    assert.equal((await ran("submit", path("updated.xlsx"), path("out.xlsx"))).code, 2);
    assert.equal((await ran("submit", path("updated.xlsx"), path("out.xlsx"), "--force")).code, 0);
  });
});
