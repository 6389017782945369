import assert from "node:assert/strict";
import { copyFile, mkdtemp, readFile, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/program";
import type { CellValue, SheetPlan } from "../../src/model";
import { FileHost } from "../../src/spreadsheet/file";

const TABLE = "test/data/items-36-gbk.csv";

/** A sheet of plain values with items of these names, 100 points in all. */
function itemSheet(sheet: string, ...names: readonly string[]): SheetPlan {
  const rows: CellValue[][] = [["项目", "分值"], ...names.map((name) => [name, 100 / names.length])];
  const none = { widths: [], formats: [], validations: [], frozenRows: 0, frozenColumns: 0, landscape: true };
  return { sheet, cells: rows.map((row) => row.map((value) => ({ value }))), ...none };
}

describe("cli/items", () => {
  let folder: string;
  const path = (name: string) => join(folder, name);

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "ledger-items-"));
    await run(["template", path("blank.xlsx")], { print: () => {}, complain: () => {} }, "1.2.3");
    await copyFile("assets/sample-county.xlsx", path("county.xlsx"));
  });

  /** Runs `items`; names of files are those of the test's folder, but for the table of the repository. */
  async function items(file: string, table: string, out: string, ...options: string[]) {
    const lines: string[] = [];
    const print = (text: string) => void lines.push(text);
    const args = ["items", path(file), table === TABLE ? table : path(table), path(out), ...options];
    return { code: await run(args, { print, complain: print }, "1.2.3"), text: lines.join("\n") };
  }

  async function book(name: string, ...sheets: SheetPlan[]): Promise<void> {
    const host = FileHost.create();
    await host.write(sheets, { asValues: false, replace: [] });
    await writeFile(path(name), host.bytes());
  }

  it("puts the items of a file that Chinese Excel saved into a copy, and says what it took and what not", async () => {
    const before = await readFile(path("blank.xlsx"));
    const { code, text } = await items("blank.xlsx", TABLE, "out.xlsx");
    assert.equal(code, 0);
    assert.match(text, /^县级政府评分表36项，分值合计100分/);
    assert.match(text, /入学机会：27分[^]*没有取用的列：序号[^]*第39行“合计”/);
    assert.deepEqual(await readFile(path("blank.xlsx")), before);
    assert.match((await items("out.xlsx", TABLE, "again.xlsx", "--lang", "en-US")).text, /^Score sheet .* 36 items/);
  });

  it("writes nothing over the scores of a county without consent, and names their cells", async () => {
    const refused = await items("county.xlsx", TABLE, "discarded.xlsx", "--force");
    assert.equal(refused.code, 2);
    assert.match(refused.text, /“县级政府评分表”.*A2:B18、D2:E18.*--discard/);
    await assert.rejects(stat(path("discarded.xlsx")));
    assert.equal((await items("county.xlsx", TABLE, "discarded.xlsx", "--discard")).code, 0);
  });

  it("never writes over the table that it reads", async () => {
    await copyFile(TABLE, path("table.csv"));
    const { code, text } = await items("blank.xlsx", "table.csv", "table.csv", "--force");
    assert.equal(code, 2);
    assert.match(text, /table\.csv”就是输入文件/);
    assert.deepEqual(await readFile(path("table.csv")), await readFile(TABLE));
  });

  it("takes the only sheet with items, or the one that is named", async () => {
    await book("one.xlsx", itemSheet("指标", "甲", "乙"), { ...itemSheet("说明"), cells: [[{ value: "说明" }]] });
    assert.match((await items("blank.xlsx", "one.xlsx", "one-out.xlsx")).text, /2项/);
    await book("two.xlsx", itemSheet("市定", "甲", "乙"), itemSheet("省定", "甲", "乙", "丙", "丁"));
    const several = await items("blank.xlsx", "two.xlsx", "two-out.xlsx");
    assert.deepEqual([several.code, /市定、省定.*--sheet/.test(several.text)], [2, true]);
    assert.match((await items("blank.xlsx", "two.xlsx", "two-out.xlsx", "--sheet", "省定")).text, /4项/);
    assert.match((await items("blank.xlsx", "two.xlsx", "two-blank.xlsx", "--sheet", " 省定")).text, /4项/);
    assert.match((await items("blank.xlsx", "two.xlsx", "x.xlsx", "--sheet", "国定")).text, /没有工作表“国定”/);
    assert.match((await items("blank.xlsx", "blank.xlsx", "x.xlsx")).text, /都不像评分项目表/);
    await book("other.xlsx", { ...itemSheet("说明"), cells: [[{ value: "说明" }]] });
    assert.match((await items("blank.xlsx", "other.xlsx", "x.xlsx")).text, /没有认出标题行/);
  });
});
