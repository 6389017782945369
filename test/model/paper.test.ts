import assert from "node:assert/strict";
import {
  inHeader,
  liesAcross,
  margins,
  pageFooter,
  pageHeight,
  pagesAcross,
  pagesDown,
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

  it("stands upright where its letters stay large there", () => {
    assert.deepEqual(
      [99, 101].map((width) => liesAcross(new Array<number>(10).fill(width / 10))),
      [false, true],
    );
    assert.deepEqual(
      [95, 97].map((width) => liesAcross([width], 1)),
      [false, true],
    );
  });

  it("prints a little smaller where that spares a page with a few rows, as long as it can be read", () => {
    const rows = (count: number, more: Partial<SheetPlan> = {}) =>
      sheet(columns(3), { cells: Array.from({ length: count }, () => [{ value: "某校" }]), ...more });
    const finished = { paper: { finished: true } } as const;
    // A page holds 32 rows of 15 points, the heading among them.
    const down = [31, 33, 41, 42, 60, 62, 66].map((count) => pagesDown(rows(count, finished)));
    assert.deepEqual(down, [1, 1, 1, null, null, 2, 2]);
    assert.equal(pagesDown(rows(33)), null);
    assert.equal(pagesDown(rows(33, { paper: { finished: true, breaks: [9] } })), null);
    const wide = { ...finished, widths: columns(16) };
    assert.deepEqual([rows(44, wide), rows(44, { ...wide, formats: NOTES })].map(pagesDown), [1, null]);
    assert.equal(pagesDown(rows(33, { ...finished, widths: columns(18) })), null, "there is room left over");
    const area = { top: 1, left: 0, bottom: 9, right: 0 };
    // Four lines each.
    const long = { cells: Array.from({ length: 8 }, () => [{ value: "示例".repeat(8) }]) };
    assert.equal(pagesDown(rows(0, { ...finished, ...long, formats: [{ area, role: "input", wrap: true }] })), 1);
    assert.equal(pagesDown(rows(0, { ...finished, ...long, formats: [{ area, role: "title", wrap: false }] })), null);
    assert.equal(pagesDown(rows(10, { ...finished, heights: new Array<number>(9).fill(52) })), 1);
  });

  it("has broader edges where that spares a page with a few rows of a sheet that rows are added to", () => {
    const rows = (count: number, more: Partial<SheetPlan> = {}) =>
      sheet(columns(13), { cells: Array.from({ length: count }, () => [{ value: "某校" }]), ...more });
    const sides = (plan: SheetPlan) => [margins(plan).left, margins(plan).right];
    // 975 pixels on 11.69 inches; a page holds 32 rows of 15 points: 34 stand on one of 97 % of its size, 37 would of 89 %.
    const found = [32, 34, 36, 37, 60, 64, 70].map((count) => sides(rows(count)));
    const broader = [0.5, 0.95, 1.25, 0.5, 0.5, 0.9, 0.5].map((side) => [side, side]);
    assert.deepEqual(found, broader);
    assert.deepEqual(margins(rows(34)), { ...margins(rows(32)), left: 0.95, right: 0.95 });
    // What stands above the page needs room, and letters have to be read.
    assert.deepEqual(sides(rows(34, { widths: columns(3) })), [0.5, 0.5]);
    assert.deepEqual(sides(rows(46, { widths: columns(18) })), [0.5, 0.5]);
    assert.deepEqual(sides(rows(34, { paper: { finished: true } })), [0.5, 0.5]);
    assert.deepEqual(sides(rows(34, { paper: { breaks: [9] } })), [0.5, 0.5]);
  });

  it("sets thousands apart", () => {
    assert.deepEqual([0, 3].map(thousandsFormat), ["#,##0", "#,##0.000"]);
  });

  it("bears its number, unless each page goes to somebody else", () => {
    assert.equal(pageFooter(sheet([])), "第&P页，共&N页");
    assert.equal(pageFooter(sheet([], { paper: { unnumbered: true } })), "");
    assert.equal(inHeader("甲&乙"), "甲&&乙");
  });
});
