import assert from "node:assert/strict";
import { mapHeadings, otherRows, SHEETS, type HeadingMap } from "../../src/ledger";
import type { CellValue, SheetSnapshot } from "../../src/model";
import { HEADINGS, sheetOf } from "./workbooks";

function mapOf(sheet: SheetSnapshot): HeadingMap {
  const map = mapHeadings(sheet, SHEETS.schools.columns);
  assert.ok(map.recognised);
  return map;
}

/** Kinds of the rows under the headings that are no records, by their place from 1. */
function kinds(rows: readonly (readonly CellValue[])[], headings = HEADINGS): Record<number, string> {
  const sheet = sheetOf([headings, ...rows]);
  const found = otherRows(sheet, SHEETS.schools, mapOf(sheet));
  return Object.fromEntries(found.map(({ kind, row }) => [row, kind]));
}

/** A school with three figures: pupils, classes and area. */
const school = (code: string | null, ...figures: CellValue[]): CellValue[] => {
  const row: CellValue[] = HEADINGS.map(() => null);
  [row[0], row[1]] = [code, code && `${code}小学`];
  [row[8], row[11], row[13]] = figures;
  return row;
};

describe("otherRows", () => {
  it("finds totals by their label in any spelling and among the first three texts", () => {
    for (const label of [
      "合计",
      "合 计",
      "合计：",
      "总　计",
      "全县小计",
      "小学合计（12所）",
      "平均值",
      "城关镇小计",
      "全县义务教育阶段公办学校小学部分合计",
    ]) {
      assert.deepEqual(kinds([[label, null, 5]]), { 1: "total" }, label);
      assert.deepEqual(kinds([[null, "—", label, 5]]), { 1: "total" }, label);
    }
  });

  it("does not take a school for a total because of a word in its name", () => {
    assert.deepEqual(kinds([school("合计村", 30, 1, 180)]), {});
    assert.deepEqual(kinds([["保障机制", "经费", "近三年生均公用经费均不低于全县平均", 5]]), {});
  });

  it("finds totals without a label: of all rows, of those above, of those since the last one", () => {
    const first = school("甲村", 30, 1, 180);
    const second = school("乙村", 60, 2, 300);
    const sum = school(null, 90, 3, 480);
    assert.deepEqual(kinds([sum, first, second]), { 1: "total" });
    assert.deepEqual(kinds([first, second, sum]), { 3: "total" });
    assert.deepEqual(kinds([first, second, sum, second, school(null, 60, 2, 300), school(null, 150, 5, 780)]), {
      3: "total",
      5: "total",
      6: "total",
    });
  });

  it("leaves a row without a name that is no sum, has too few figures or words in them", () => {
    const first = school("甲村", 30, 1, 180);
    assert.deepEqual(kinds([first, school(null, 30, 1, 181)]), {});
    assert.deepEqual(kinds([first, school(null, 30, 1)]), {});
    assert.deepEqual(kinds([first, school(null, "30", 1, 180)]), {});
  });

  it("looks for no unlabelled totals where the columns of names are not there", () => {
    const headings = HEADINGS.map((heading, i) => (i === 1 ? "校" : heading));
    assert.deepEqual(kinds([school("甲村", 30, 1, 180), school(null, 30, 1, 180)], headings), {});
  });

  it("finds lines of codes", () => {
    assert.deepEqual(kinds([HEADINGS.map((_, i) => `L${i + 1}`)]), { 1: "codes" });
    assert.deepEqual(kinds([["甲", "乙", 1, 2, 3, 4]]), { 1: "codes" });
    assert.deepEqual(kinds([["甲", "小学", 1, 2, 3, 4]]), {});
  });

  it("finds repeated headings, notes and titles of blocks", () => {
    assert.deepEqual(kinds([HEADINGS, ["一、小学部分"], [null, "初中"], ["注：没有填0"], ["数据截至9月1日。"]]), {
      1: "headings",
      2: "note",
      3: "note",
      4: "note",
      5: "note",
    });
  });

  it("leaves blank rows and schools of which only the name is there", () => {
    assert.deepEqual(kinds([[], [null, ""], [null, "新建小学"], ["3900000001", "小学"]]), {});
  });

  it("takes a row named like the county for its total only without a code or where it is the sum of others", () => {
    const rows = [school("甲村", 30, 1, 180), school("乙村", 60, 2, 300)];
    const named = (code: string | null, ...figures: CellValue[]) => {
      const row = school(code, ...figures);
      row[1] = "示例 县";
      return row;
    };
    const read = (row: CellValue[]) => {
      const sheet = sheetOf([HEADINGS, ...rows, row]);
      return otherRows(sheet, SHEETS.schools, mapOf(sheet), "示例县").length;
    };
    assert.equal(read(named(null, 1, 1, 1)), 1);
    assert.equal(read(named("000000", 90, 3, 480)), 1);
    assert.equal(read(named("000000", 90, 3, 481)), 0);
  });
});
