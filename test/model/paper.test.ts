import assert from "node:assert/strict";
import {
  inHeader,
  pageFooter,
  pageHeight,
  pagesAcross,
  paperSize,
  printedColumns,
  printScale,
  thousandsFormat,
  type SheetPlan,
} from "../../src/model";

const sheet = (widths: readonly number[], more: Partial<SheetPlan> = {}): SheetPlan => ({
  sheet: "指标表",
  cells: [],
  widths,
  formats: [],
  validations: [],
  frozenRows: 1,
  frozenColumns: 0,
  landscape: true,
  ...more,
});
const columns = (count: number) => new Array<number>(count).fill(10);
const NOTES: SheetPlan["formats"] = [{ area: { top: 0, left: 0, bottom: 0, right: 0 }, role: "note" }];

describe("paper", () => {
  it("is A4 as long as all columns can be read on it, then A3, then several sheets side by side", () => {
    // 10.69 inches of 96 pixels at 8/11 of their size hold 18 columns of 75 pixels; A3 holds 26.
    const taken = [18, 19, 26, 27].map((count) => [
      paperSize(sheet(columns(count))),
      pagesAcross(sheet(columns(count))),
    ]);
    assert.deepEqual(taken, [
      ["A4", 1],
      ["A3", 1],
      ["A3", 1],
      ["A3", 2],
    ]);
  });

  it("holds less where smaller letters stand on the sheet, and upright", () => {
    assert.equal(paperSize(sheet(columns(17), { formats: NOTES })), "A3");
    assert.equal(paperSize(sheet(columns(13), { landscape: false })), "A3");
    assert.equal(paperSize(sheet(columns(12), { landscape: false })), "A4");
  });

  it("leaves out what is not printed, and repeats the columns that stay in view", () => {
    const plan = sheet(columns(20), { paper: { unprinted: 2 } });
    assert.deepEqual([paperSize(plan), printedColumns(plan)], ["A4", "A:R"]);
    assert.equal(pagesAcross(sheet(columns(50))), 2);
    assert.equal(pagesAcross(sheet(columns(50), { frozenColumns: 4 })), 3);
  });

  it("keeps the paper that a plan asks for", () => {
    assert.equal(paperSize(sheet(columns(3), { paper: { size: "A3" } })), "A3");
    assert.equal(pagesAcross(sheet(columns(19), { paper: { size: "A4" } })), 2);
  });

  it("is never larger than life, and as small as one page side by side needs", () => {
    assert.equal(printScale(sheet(columns(3))), 100);
    // Nobody knows how wide the digits of another program are.
    assert.equal(printScale(sheet(columns(18))), 56);
    assert.equal(printScale(sheet(columns(3), { paper: { tallest: 600 } })), 82);
    // 7.07 inches of 72 points.
    assert.equal(Math.round(pageHeight(sheet(columns(3)))), 494);
  });

  it("sets thousands apart", () => {
    assert.deepEqual([0, 3].map(thousandsFormat), ["#,##0", "#,##0.000"]);
  });

  it("bears its number, unless each page goes to somebody else", () => {
    assert.equal(pageFooter(sheet([])), "第 &P 页，共 &N 页");
    assert.equal(pageFooter(sheet([], { paper: { unnumbered: true } })), "");
    assert.equal(inHeader("甲&乙"), "甲&&乙");
  });
});
