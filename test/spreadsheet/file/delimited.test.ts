import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import type { SheetSnapshot } from "../../../src/model";
import { AnyFileReader, DEFAULT_LIMITS } from "../../../src/spreadsheet/file";
import { isProblem } from "./problems";

const bytes = (text: string) => new TextEncoder().encode(text);

const readCsv = async (given: Uint8Array, file: string, limits = DEFAULT_LIMITS): Promise<SheetSnapshot> => {
  const [sheet] = (await new AnyFileReader(limits).read(given, file)).sheets;
  assert.ok(sheet);
  return sheet;
};

describe("tables of comma-separated values", () => {
  it("keep texts, numbers, blanks, quoted commas and line ends apart", async () => {
    const { name, top, left, values } = await readCsv(
      bytes('\uFEFF甲,乙,丙\r\n"一，\n二,三",2.50,\r\n,-3,5分\r\n'),
      "a.csv",
    );
    assert.deepEqual([name, top, left], ["a.csv", 0, 0]);
    assert.deepEqual(values, [
      ["甲", "乙", "丙"],
      ["一，\n二,三", 2.5, null],
      [null, -3, "5分"],
    ]);
  });

  it("fill up shorter rows, and take a row of quoted formulas for what it is: text", async () => {
    const { values } = await readCsv(bytes('甲,乙\n丙\n"=1+1",1e5\n'), "a.csv");
    assert.deepEqual(values, [
      ["甲", "乙"],
      ["丙", null],
      ["=1+1", "1e5"],
    ]);
  });

  it("are the same in UTF-8 and in GBK, as Chinese Excel saves them", async () => {
    const [utf8, gbk] = await Promise.all(
      ["utf8", "gbk"].map(async (encoding) => readCsv(await readFile(`test/data/items-36-${encoding}.csv`), "a.csv")),
    );
    assert.equal(utf8.values.length, 39);
    assert.deepEqual(gbk.values, utf8.values);
  });

  it("are refused where they are empty or no table", async () => {
    await assert.rejects(readCsv(new Uint8Array(), "a.csv"), { id: "file.empty", data: { file: "a.csv" } });
    await assert.rejects(readCsv(bytes('"甲,乙\n丙"丁'), "a.csv"), { id: "file.notTable", data: { file: "a.csv" } });
    await assert.rejects(readCsv(new Uint8Array([0xff, 0xff, 0x80]), "a.csv"), { id: "file.notTable" });
  });

  it("are refused where they are too large, also where one long row would widen thousands of short ones", async () => {
    const limits = { ...DEFAULT_LIMITS, cells: 1000, places: 5000 };
    await assert.rejects(() => readCsv(bytes("a,b\n".repeat(600)), "a.csv", limits), isProblem("file.tableTooLarge"));
    const wide = "b,".repeat(400) + "\na".repeat(400);
    await assert.rejects(() => readCsv(bytes(wide), "a.csv", limits), isProblem("file.tableTooLarge"));
  });

  it("keep more digits than a number holds as text", async () => {
    const digits = "9".repeat(400);
    assert.deepEqual((await readCsv(bytes(`${digits},-${digits}\n`), "a.csv")).values, [[digits, `-${digits}`]]);
  });
});
