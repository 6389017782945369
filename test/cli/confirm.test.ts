import assert from "node:assert/strict";
import { copyFile, mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { confirmFile } from "../../src/cli/confirm";
import { FileHost } from "../../src/spreadsheet/file";

const QUIET = { force: false, language: "zh-CN" } as const;

describe("cli/confirm", () => {
  it("writes the pages that schools confirm into one workbook, or one for each school", async () => {
    const folder = await mkdtemp(join(tmpdir(), "ledger-confirm-"));
    const path = (name: string) => join(folder, name);
    await copyFile("assets/sample-five-schools.xlsx", path("five.xlsx"));
    const print = () => {};
    assert.equal(await confirmFile(path("five.xlsx"), path("confirm.xlsx"), QUIET, print), 0);
    const { sheets } = await FileHost.open(await readFile(path("confirm.xlsx")), "confirm.xlsx").read(() => null);
    assert.deepEqual(
      sheets.map(({ name }) => name),
      ["学校数据核对确认表"],
    );
    assert.equal(await confirmFile(path("five.xlsx"), path("schools"), QUIET, print), 0);
    const files = await readdir(path("schools"));
    assert.equal(files.length, 5);
    assert.ok(files.every((file) => /（.+）\.xlsx$/.test(file)));
    assert.equal(await confirmFile(path("five.xlsx"), path("schools"), QUIET, print), 2, "nothing is written over");
  });
});
