import assert from "node:assert/strict";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/program";
import { FileHost } from "../../src/spreadsheet/file";
import { EMPTY, ledgerSheets } from "../../src/workflows/newLedger";

/** Sheets of a ledger that are out of sight are listed, and a copy shows them. */
describe("showing the hidden sheets of a ledger", () => {
  let folder: string;
  const path = (name: string) => join(folder, name);

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "ledger-show-"));
    const { first: _, ...blank } = ledgerSheets(EMPTY)[0];
    const host = FileHost.create();
    const plans = ["学校台账", "教师交流轮岗"].map((sheet, i) => ({ ...blank, sheet, hidden: i === 1 }));
    await host.write(plans, { asValues: true, replace: [] });
    await writeFile(path("in.xlsx"), host.bytes());
  });

  async function ran(...args: string[]): Promise<{ code: number; said: string }> {
    const lines: string[] = [];
    const print = (text: string) => void lines.push(text);
    return { code: await run(args, { print, complain: print }, "0"), said: lines.join("\n") };
  }

  it("lists them and leaves the file alone, then writes a copy", async () => {
    const before = await readFile(path("in.xlsx"));
    assert.deepEqual(await ran("show", path("in.xlsx")), { code: 0, said: "  教师交流轮岗\n隐藏的工作表1张" });
    const { code, said } = await ran("show", path("in.xlsx"), path("out.xlsx"), "--lang", "en-US");
    assert.equal(code, 0);
    assert.match(said, /1 sheet shown/);
    assert.deepEqual(await readFile(path("in.xlsx")), before);
    const { sheets } = await FileHost.open(await readFile(path("out.xlsx")), "out.xlsx").read(() => null);
    assert.ok(sheets.every(({ visible }) => visible));
  });
});
