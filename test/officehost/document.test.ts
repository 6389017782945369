import assert from "node:assert/strict";
import fc from "fast-check";
import { parseArea, type Area, type CellValue } from "../../src/model";
import {
  contains,
  intersect,
  MemoryWorkbook,
  mergeFormat,
  StaleCellError,
  subtract,
} from "../../src/officehost/document";
import { plainPrecedents, precedents } from "../../src/officehost/document/precedents";
import { shiftArea } from "../../src/officehost/document/shift";

const area = (address: string): Area => parseArea(address)!;

const anyArea = fc
  .tuple(fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9))
  .map(([top, left, height, width]): Area => ({ top, left, bottom: top + height, right: left + width }));

const cellCount = ({ top, left, bottom, right }: Area) => (bottom - top + 1) * (right - left + 1);

describe("areas of cells", () => {
  it("are cut without losing or doubling a cell", () => {
    fc.assert(
      fc.property(anyArea, anyArea, (whole, hole) => {
        const parts = subtract(whole, hole);
        const shared = intersect(whole, hole);
        assert.equal(
          parts.reduce((sum, part) => sum + cellCount(part), shared ? cellCount(shared) : 0),
          cellCount(whole),
        );
        for (const part of parts) {
          assert.ok(contains(whole, part));
          assert.equal(intersect(part, hole), null);
        }
      }),
    );
  });

  it("move, shrink or vanish with inserted and removed rows", () => {
    const rows = (from: number, by: number) => ({ axis: "row" as const, from, by, first: 0, last: 16_383 });
    assert.deepEqual(shiftArea(area("A5:A9"), rows(0, 2)), area("A7:A11"));
    assert.deepEqual(shiftArea(area("A5:A9"), rows(6, 1)), area("A5:A10"));
    assert.deepEqual(shiftArea(area("A5:A9"), rows(5, -2)), area("A5:A7"));
    assert.equal(shiftArea(area("A5:A9"), rows(3, -9)), null);
    assert.deepEqual(shiftArea(area("A5:A9"), rows(20, 3)), area("A5:A9"));
  });

  it("are not torn apart where only a part of them would move", () => {
    const shift = { axis: "row" as const, from: 0, by: 1, first: 0, last: 0 };
    assert.throws(() => shiftArea(area("A5:B9"), shift), /cannot shift a part/);
  });
});

describe("the cells that a formula reads", () => {
  const read = (formula: string) =>
    precedents(formula).areas.map(({ sheet, area: { top, left, bottom, right } }) => [sheet, top, left, bottom, right]);

  it("are found on its own and on other sheets, absolute, in whole columns and rows", () => {
    assert.deepEqual(read("=SUM($B$2:B9)+学校台账!C1"), [
      [null, 1, 1, 8, 1],
      ["学校台账", 0, 2, 0, 2],
    ]);
    assert.deepEqual(read("=COUNT('it''s 表'!A:B,2:3)"), [
      ["it's 表", 0, 0, 1_048_575, 1],
      [null, 1, 0, 2, 16_383],
    ]);
  });

  it("are no parts of texts, functions and names", () => {
    assert.deepEqual(read('=LOG10(A1)&"B2"&Q1_total'), [[null, 0, 0, 0, 0]]);
    assert.deepEqual(read(`="说""A1"""&A1&'未完`), [[null, 0, 0, 0, 0]]);
    assert.ok(precedents("=及格线*A1").words.includes("及格线"));
  });

  it("are all written in a formula, or it is said that they are not", () => {
    const count = (formula: string) => plainPrecedents(formula)?.length ?? null;
    assert.equal(count('=IF(AND($A2="OFFSET(",TRUE),SUM(学校台账!$B:$B),\'表 1\'!C3&"及格线")/2.5E3'), 3);
    assert.equal(count("=EDU.DIFFCOEF(B2:B9,C2:C9)"), 2);
    assert.equal(count("=PI()"), 0);
    assert.deepEqual(plainPrecedents(`=IF(ISREF(INDIRECT("'表 1'!A1")),B2,"无")`), [
      { sheet: "表 1", area: area("A1"), inText: true },
      { sheet: null, area: area("B2") },
    ]);
    for (const formula of [
      "=及格线*A1",
      "=SUM(OFFSET(A1,1,1))",
      "=indirect(A1)",
      '=INDIRECT("A"&B1)',
      '=INDIRECT("及格线")',
      '=INDIRECT("R1C1",FALSE)',
      "=NOW()-A1",
      "=A1:INDEX(B:B,3)",
      "=表1[列]",
      "=SUM({1,2})",
      "=O1#",
      "=@A1:A9",
      "=LET(x,A1,x)",
      "=A1:及格线",
      "='表 1'!及格线",
      "='表 1'",
      "=9表!A1",
      "=表!A1(2)",
    ])
      assert.equal(count(formula), null, formula);
  });
});

describe("formats", () => {
  it("merge fonts and borders and lose what is taken away", () => {
    const bold = mergeFormat({}, { font: { bold: true } });
    assert.deepEqual(mergeFormat(bold, { font: { color: "#FF0000" } }), { font: { bold: true, color: "#FF0000" } });
    assert.deepEqual(mergeFormat(bold, { font: { bold: undefined } }), {});
  });

  it("are one object where they are equal, in whatever order they were set", () => {
    const one = mergeFormat(mergeFormat({}, { fill: "#FF0000" }), { wrap: true });
    assert.equal(mergeFormat(mergeFormat({}, { wrap: true }), { fill: "#FF0000" }), one);
  });
});

describe("the in-memory workbook", () => {
  const formulas = {
    sheets: [
      { name: "A", cells: [[1, { formula: "=A1+合计", value: 3 }, { formula: "=B1", value: 3 }]] },
      { name: "B", cells: [[2, { formula: "=A1", value: 2 }]] },
    ],
    names: [{ name: "合计", formula: "=B!$A$1", comment: "", visible: true }],
  };

  it("is the same after it was dumped and loaded, whatever cells it has", () => {
    const cell = fc.oneof(fc.integer(), fc.string({ minLength: 1 }), fc.boolean(), fc.constant<CellValue>(null));
    const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 5 });
    fc.assert(
      fc.property(rows, fc.array(anyArea, { maxLength: 4 }), (cells, fills) => {
        const workbook = new MemoryWorkbook({ sheets: [{ name: "A", cells }] });
        const [sheet] = workbook.sheets();
        fills.forEach((one, i) => sheet.setFormat(one, { fill: `#00000${i}` }));
        assert.deepEqual(new MemoryWorkbook(workbook.dump()).dump(), workbook.dump());
      }),
    );
  });

  it("knows which values went stale, through names and other formulas", () => {
    const workbook = new MemoryWorkbook(formulas);
    const [a, b] = workbook.sheets();
    b.write(0, 0, [[{ value: 5 }]]);
    assert.throws(() => a.values(area("C1")), StaleCellError);
    assert.throws(() => b.values(area("B1")), StaleCellError);
    assert.deepEqual(a.values(area("A1")), [[1]]);
    workbook.settle(a.id, 0, 1, [[6, 6]]);
    assert.deepEqual(a.values(area("B1:C1")), [[6, 6]]);
  });

  it("takes the same value once more for no change", () => {
    const workbook = new MemoryWorkbook(formulas);
    const [a, b] = workbook.sheets();
    b.write(0, 0, [[{ value: 2 }]]);
    assert.deepEqual(a.values(area("B1:C1")), [[3, 3]]);
  });

  it("refuses to move cells that formulas refer to, on any sheet", () => {
    const [a, b] = new MemoryWorkbook(formulas).sheets();
    assert.throws(() => a.insert(area("A1:C1"), "down"), /cannot move cells/);
    assert.throws(() => b.remove(area("A1"), "up"), /cannot move cells/);
  });

  it("keeps the formats of whole columns apart from those of cells", () => {
    const workbook = new MemoryWorkbook();
    const [sheet] = workbook.sheets();
    sheet.setFormat(area("B3"), { fill: "#FF0000" });
    sheet.setFormat(area("B1:B1048576"), { numberFormat: "@" });
    assert.deepEqual(sheet.format(2, 1), { fill: "#FF0000", numberFormat: "@" });
    assert.deepEqual(sheet.format(500_000, 1), { numberFormat: "@" });
    assert.deepEqual(new MemoryWorkbook(workbook.dump()).dump(), workbook.dump());
  });

  it("replaces the validation of cells inside a larger one", () => {
    const [sheet] = new MemoryWorkbook().sheets();
    const rule = { rule: { custom: { formula: "=TRUE" } }, ignoreBlanks: true, prompt: {}, errorAlert: {} };
    sheet.setValidation(area("A1:C3"), rule);
    sheet.setValidation(area("B2"), null);
    assert.deepEqual(sheet.validations()[0].areas, ["A1:C1", "A3:C3", "A2", "C2"]);
  });

  it("shows the next sheet when the one in front is deleted", () => {
    const workbook = new MemoryWorkbook(formulas);
    workbook.removeSheet(workbook.active().id);
    assert.equal(workbook.active().name, "B");
  });
});
