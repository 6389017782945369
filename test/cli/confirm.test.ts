import assert from "node:assert/strict";
import { copyFile, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { confirmFile } from "../../src/cli/confirm";
import { FileHost } from "../../src/spreadsheet/file";
import { onDisk } from "../tools/failingDisk";

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

  it("writes no file of a school where one of them may not be written, and says how many were where the disk failed", async () => {
    const folder = await mkdtemp(join(tmpdir(), "ledger-confirm-"));
    const path = (name: string) => join(folder, name);
    await copyFile("assets/sample-five-schools.xlsx", path("five.xlsx"));
    const told: string[] = [];
    const confirm = (options: { force: boolean }) =>
      confirmFile(path("five.xlsx"), path("schools"), { ...options, language: "zh-CN" }, (text) => told.push(text));
    await confirm({ force: false });
    const [first, , ...others] = (await readdir(path("schools"))).sort();
    for (const file of [first, ...others]) await rm(join(path("schools"), file));
    assert.equal(await confirm({ force: false }), 2);
    assert.equal((await readdir(path("schools"))).includes(first), false);

    await rm(path("schools"), { recursive: true });
    told.length = 0;
    const { failed, result } = await onDisk(40, "ENOSPC", () => confirm({ force: false }));
    const written = await readdir(path("schools"));
    assert.deepEqual([failed, result, written.length > 0 && written.length < 5], [true, 2, true]);
    assert.match(told[0], new RegExp(`共5个文件，只写成${written.length}个`));
    assert.match(told[1], /磁盘空间不足，文件“.+”没有写成/);
  });
});
