import assert from "node:assert/strict";
import fc from "fast-check";
import {
  areaAddress,
  cellAddress,
  cellLabel,
  columnIndex,
  columnName,
  mergeCells,
  parseArea,
  quoteSheet,
} from "../../src/model";

const LAST_COLUMN = 16_383;

describe("addresses", () => {
  it("name every column of Excel, the last one XFD", () => {
    assert.equal(columnName(LAST_COLUMN), "XFD");
    for (let column = 0; column <= LAST_COLUMN; column++) assert.equal(columnIndex(columnName(column)), column);
  });

  it("are read back as they are written", () => {
    const edge = fc.record({ row: fc.nat(1_048_575), column: fc.nat(LAST_COLUMN) });
    fc.assert(
      fc.property(edge, edge, (a, b) => {
        const area = {
          top: Math.min(a.row, b.row),
          left: Math.min(a.column, b.column),
          bottom: Math.max(a.row, b.row),
          right: Math.max(a.column, b.column),
        };
        assert.deepEqual(parseArea(areaAddress(area)), area);
      }),
    );
  });

  it("may be written with dollar signs, in lower case, from any corner", () => {
    const area = { top: 4, left: 2, bottom: 8, right: 3 };
    assert.deepEqual(parseArea("$C$5:$D$9"), area);
    assert.deepEqual(parseArea(" d9:c5 "), area);
  });

  for (const text of ["", "A0", "5C", "A1:", "学校台账!A1", "A1:B2:C3", "ABCD1"]) {
    it(`are not made of "${text}"`, () => assert.equal(parseArea(text), null));
  }

  it("quote the sheet's name for a formula", () => {
    assert.equal(quoteSheet("校's 表"), "'校''s 表'");
    assert.equal(cellLabel({ sheet: "学校台账", row: 0, column: 0 }), "学校台账!A1");
  });
});

describe("merging cells into rectangles", () => {
  const cell = fc.record({ row: fc.nat(12), column: fc.nat(12) });

  it("covers every cell exactly once, and no other", () => {
    fc.assert(
      fc.property(fc.array(cell), (cells) => {
        const covered = mergeCells(cells).flatMap((area) => {
          const inside: string[] = [];
          for (let row = area.top; row <= area.bottom; row++) {
            for (let column = area.left; column <= area.right; column++) inside.push(cellAddress({ row, column }));
          }
          return inside;
        });
        assert.deepEqual(covered.sort(), [...new Set(cells.map(cellAddress))].sort());
      }),
    );
  });

  it("makes one rectangle of one", () => {
    const cells = Array.from({ length: 60 }, (_, i) => ({ row: 3 + (i % 12), column: 1 + Math.floor(i / 12) }));
    assert.deepEqual(mergeCells(cells), [{ top: 3, left: 1, bottom: 14, right: 5 }]);
  });

  it("makes nothing of nothing", () => assert.deepEqual(mergeCells([]), []));
});
