import assert from "node:assert/strict";
import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readFileBytes, writeFileBytes } from "../../../src/spreadsheet/file/disk";
import { isProblem } from "./problems";

describe("files on disk", () => {
  let folder: string;
  const path = (name: string) => join(folder, name);
  const bytes = Uint8Array.of(1, 2, 3);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "ledger-"));
    writeFileSync(path("台账.xlsx"), bytes);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("are read whole", async () => assert.deepEqual(await readFileBytes(path("台账.xlsx")), bytes));

  it("are refused unread where they are too large, missing or folders", async () => {
    await assert.rejects(() => readFileBytes(path("台账.xlsx"), 2), isProblem("file.tooLarge"));
    await assert.rejects(() => readFileBytes(path("无.xlsx")), isProblem("file.notFound"));
    await assert.rejects(() => readFileBytes(folder), isProblem("file.isFolder"));
  });

  it("are written without leaving drafts behind", async () => {
    await writeFileBytes(path("新.xlsx"), bytes);
    assert.deepEqual(new Uint8Array(readFileSync(path("新.xlsx"))), bytes);
    assert.deepEqual(readdirSync(folder).sort(), ["台账.xlsx", "新.xlsx"].sort());
  });

  it("are overwritten only where that was said", async () => {
    const other = Uint8Array.of(9);
    await assert.rejects(() => writeFileBytes(path("台账.xlsx"), other), isProblem("file.exists"));
    assert.deepEqual(new Uint8Array(readFileSync(path("台账.xlsx"))), bytes);
    await writeFileBytes(path("台账.xlsx"), other, { overwrite: true });
    assert.deepEqual(new Uint8Array(readFileSync(path("台账.xlsx"))), other);
    assert.deepEqual(readdirSync(folder), ["台账.xlsx"]);
  });

  it("never take the place of their own source, however it is reached", async () => {
    const source = path("台账.xlsx");
    mkdirSync(path("夹"));
    symlinkSync(source, path("软链接.xlsx"));
    linkSync(source, path("硬链接.xlsx"));
    symlinkSync(folder, path("夹/回"));
    for (const target of ["台账.xlsx", "./夹/../台账.xlsx", "软链接.xlsx", "硬链接.xlsx", "夹/回/台账.xlsx"])
      await assert.rejects(
        () => writeFileBytes(path(target), Uint8Array.of(9), { source, overwrite: true }),
        isProblem("file.sameFile"),
      );
    assert.deepEqual(new Uint8Array(readFileSync(source)), bytes);
  });

  it("are refused where they cannot be written", async () => {
    await assert.rejects(() => writeFileBytes(path("无/新.xlsx"), bytes), isProblem("file.notWritable"));
    await assert.rejects(() => writeFileBytes(folder, bytes, { overwrite: true }), isProblem("file.isFolder"));
  });
});
