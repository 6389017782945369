import assert from "node:assert/strict";
import { DirtyCells } from "../../src/workbench/spreadsheet/formulas/dirtyCells";
import { ReferenceIndex } from "../../src/workbench/spreadsheet/formulas/referenceIndex";
import { areaAt, type Area } from "../../src/model";

const at = (address: string): Area => areaAt(address);

/** Who reads a cell of an area, each once. */
function readers(index: ReferenceIndex, address: string): number[] {
  return [...new Set([...index.search(at(address))].flat())].sort((a, b) => a - b);
}

describe("the index of who reads which cells", () => {
  const index = new ReferenceIndex();
  const read = ["B2", "B2:B9", "A1:XFD1048576", "$A:$A", "C100:D900", "B2", "A1:CV1", "E5:E1000000"];
  read.forEach((address, reader) => {
    const area = address === "$A:$A" ? { top: 0, left: 0, bottom: 1_048_575, right: 0 } : at(address);
    index.add(area, reader);
  });

  it("finds the readers of a cell, however large the areas are that hold it", () => {
    assert.deepEqual(readers(index, "B2"), [0, 1, 2, 5]);
    assert.deepEqual(readers(index, "A1"), [2, 3, 6]);
    assert.deepEqual(readers(index, "D500"), [2, 4]);
    assert.deepEqual(readers(index, "E900000"), [2, 7]);
    assert.deepEqual(readers(index, "XFD1"), [2]);
  });

  it("finds the readers of an area", () => {
    assert.deepEqual(readers(index, "B1:B3"), [0, 1, 2, 5, 6]);
    assert.deepEqual(readers(index, "B3:D100"), [1, 2, 4]);
    assert.deepEqual(readers(index, "A1:Z100"), [0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it("gives one list for all cells of an area that is read", () => {
    const [first] = [...index.search(at("C200"))];
    assert.ok([...index.search(at("D800"))].includes(first));
  });
});

describe("the cells that a calculation was asked for", () => {
  const range = (startRow: number, startColumn: number, endRow: number, endColumn: number) => ({
    unitId: "w",
    sheetId: "s",
    range: { startRow, startColumn, endRow, endColumn },
  });

  it("are known by sheet, one by one and in large areas, whole columns too", () => {
    const dirty = new DirtyCells([range(1, 1, 2, 2), range(10, 0, 900, 3), range(NaN, 7, NaN, 7)]);
    const asked = ([row, column]: readonly [number, number]) => dirty.has("w", "s", row, column);
    for (const cell of [
      [1, 2],
      [500, 3],
      [1_000_000, 7],
    ] as const)
      assert.ok(asked(cell), String(cell));
    for (const cell of [
      [3, 1],
      [901, 3],
      [0, 6],
    ] as const)
      assert.ok(!asked(cell), String(cell));
    assert.ok(!dirty.has("w", "other", 1, 1));
  });
});
