import assert from "node:assert/strict";
import { cellsBySheet } from "../../src/model";

describe("a list of cells", () => {
  it("is by sheet, with neighbours as one range", () => {
    const cells = [
      { sheet: "拆分", row: 1, column: 0 },
      { sheet: "校际差异系数表", row: 4, column: 2 },
      { sheet: "拆分", row: 2, column: 0 },
      { sheet: "拆分", row: 9, column: 3 },
    ];
    assert.deepEqual(cellsBySheet(cells), [
      { sheet: "拆分", addresses: ["A2:A3", "D10"] },
      { sheet: "校际差异系数表", addresses: ["C5"] },
    ]);
  });
});
