import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import {
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import * as fs from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { filesUnder, makeFolderOf, readFileBytes, writeFileBytes, type Disk } from "../../../src/spreadsheet/file/disk";
import { failingDisk } from "../../tools/failingDisk";
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

  it("are found in folders below a folder, hidden ones, locks and links apart", async () => {
    mkdirSync(path("乙/甲"), { recursive: true });
    for (const name of ["乙/甲/二.csv", "乙/一.csv", ".隐藏", "~$台账.xlsx"]) writeFileSync(path(name), bytes);
    symlinkSync(folder, path("链接"));
    assert.deepEqual(await filesUnder(folder), {
      files: ["乙/一.csv", "乙/甲/二.csv", "台账.xlsx"].map(path).sort(),
      passedOver: [".隐藏", "~$台账.xlsx", "链接"].map(path).sort(),
    });
    assert.equal(await filesUnder(path("台账.xlsx")), null);
    await assert.rejects(filesUnder(path("无")), isProblem("file.notFound"));
    await assert.rejects(filesUnder(folder, 2), isProblem("file.tooManyFiles"));
    await assert.rejects(filesUnder(folder, 9, failingDisk(2, "EACCES")), isProblem("file.notReadable"));
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
        () => writeFileBytes(path(target), Uint8Array.of(9), { sources: [source], overwrite: true }),
        isProblem("file.sameFile"),
      );
    assert.deepEqual(new Uint8Array(readFileSync(source)), bytes);
  });

  it("are refused where they cannot be written", async () => {
    await assert.rejects(() => writeFileBytes(path("无/新.xlsx"), bytes), isProblem("file.notWritable"));
    await assert.rejects(() => writeFileBytes(folder, bytes, { overwrite: true }), isProblem("file.isFolder"));
  });

  it("are read to a limit where they do not say how large they are", async () => {
    await assert.rejects(() => readFileBytes("/dev/zero"), isProblem("file.endless"));
    assert.deepEqual(await readFileBytes("/dev/null"), new Uint8Array());
    const pipe = path("管道");
    execFileSync("mkfifo", [pipe]);
    const writer = fs.writeFile(pipe, Buffer.alloc(3 * 2 ** 20, 7));
    assert.equal((await readFileBytes(pipe)).length, 3 * 2 ** 20);
    await writer;
    const endless = fs.writeFile(pipe, Buffer.alloc(3 * 2 ** 20)).catch((error) => error.code);
    await assert.rejects(() => readFileBytes(pipe, 2 ** 20), isProblem("file.endless"));
    assert.equal(await endless, "EPIPE");
  });

  it("take the place of plain files only, never of a device, a pipe or a link", async () => {
    symlinkSync(path("台账.xlsx"), path("链接.xlsx"));
    symlinkSync(path("无.xlsx"), path("断链.xlsx"));
    execFileSync("mkfifo", [path("管道")]);
    for (const target of [path("链接.xlsx"), path("断链.xlsx"), path("管道"), "/dev/null"])
      await assert.rejects(
        () => writeFileBytes(target, Uint8Array.of(9), { overwrite: true }),
        isProblem("file.notPlain"),
      );
    assert.deepEqual(new Uint8Array(readFileSync(path("台账.xlsx"))), bytes);
    assert.ok(lstatSync(path("链接.xlsx")).isSymbolicLink() && lstatSync("/dev/null").isCharacterDevice());
    await assert.rejects(() => writeFileBytes(path("断链.xlsx"), bytes), isProblem("file.exists"));
  });

  it("may have names as long as the system accepts, and longer ones are called so", async () => {
    const longest = `${"学".repeat(83)}1.xlsx`;
    assert.equal(Buffer.byteLength(longest), 255);
    await writeFileBytes(path(longest), bytes);
    await writeFileBytes(path(longest), Uint8Array.of(9), { overwrite: true });
    assert.deepEqual(await readFileBytes(path(longest)), Uint8Array.of(9));
    await assert.rejects(() => writeFileBytes(path(`1${longest}`), bytes), isProblem("file.nameTooLong"));
  });

  it("leave no draft behind when the program is ended from outside", async () => {
    const program = `
      import * as fs from "node:fs/promises";
      import { writeFileBytes } from "./src/spreadsheet/file/disk";
      const never = () => new Promise(() => { console.log("written"); setInterval(() => {}, 1000); });
      const open = async (...args) => {
        const handle = await fs.open(...args);
        return { writeFile: (bytes) => handle.writeFile(bytes), sync: never, close: () => handle.close() };
      };
      await writeFileBytes(process.argv[1], Uint8Array.of(1), {}, { ...fs, open });`;
    const start = (signal: NodeJS.Signals) =>
      new Promise<unknown>((ended) => {
        const args = ["--import", "tsx", "--input-type=module", "-e", program, path("新.xlsx")];
        const child = spawn("node", args, { stdio: ["ignore", "pipe", "inherit"] });
        child.stdout.once("data", () => {
          assert.equal(readdirSync(folder).filter((name) => name.endsWith(".tmp")).length, 1);
          child.kill(signal);
        });
        child.once("exit", (_, how) => ended(how));
      });
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      assert.equal(await start(signal), signal);
      assert.deepEqual(readdirSync(folder), ["台账.xlsx"]);
    }
  });

  describe("on a disk of which any request may fail", () => {
    for (const [code, problem] of Object.entries({ EIO: "file.notWritable", ENOSPC: "file.diskFull" }))
      for (const overwrite of [false, true])
        it(`are as before or written whole, and a second try works: ${code}, ${overwrite ? "over another" : "new"}`, async () => {
          const target = path(overwrite ? "台账.xlsx" : "夹/新.xlsx");
          const others = () =>
            readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /tmp/.test(name));
          const write = async (disk: Disk) => {
            await makeFolderOf(target, disk);
            await writeFileBytes(target, Uint8Array.of(7, 7), { overwrite }, disk);
          };
          let failed = true;
          for (let n = 1; failed && n < 30; n++) {
            rmSync(target, { force: true });
            if (overwrite) writeFileSync(target, bytes);
            const disk = failingDisk(n, code);
            const outcome = await write(disk).then(
              () => null,
              (error: unknown) => error,
            );
            failed = disk.failed();
            if (outcome === null) assert.deepEqual(new Uint8Array(readFileSync(target)), Uint8Array.of(7, 7));
            else {
              assert.ok(isProblem(problem)(outcome));
              assert.deepEqual(await readFileBytes(target).catch(() => null), overwrite ? bytes : null);
              await write(fs);
            }
            assert.deepEqual(others(), []);
          }
          assert.equal(failed, false, "every request had its turn");
        });

    it("are read or refused with a sentence", async () => {
      let failed = true;
      for (let n = 1; failed; n++) {
        const disk = failingDisk(n, "EIO");
        const read = readFileBytes(path("台账.xlsx"), 10, disk);
        await read.then((found) => assert.deepEqual(found, bytes), isProblem("file.notReadable"));
        failed = disk.failed();
      }
    });
  });
});
