import assert from "node:assert/strict";
import { readingFields } from "../../src/ledger/readingFields";
import { entryAt, type CellValue, type SheetSnapshot } from "../../src/model";
import { Grid } from "../../src/reading/grid";
import { Observations, type Series } from "../../src/reading/observed";
import { PlainColumn, PlainRows } from "../../src/reading/plainRows";
import { NO_VERSION } from "../../src/reading/preference";

describe("rows whose cells say what they hold", () => {
  /** Three columns, a word, something counted, something measured, and one of which something is asked. */
  function taken(row: CellValue[], layout: Partial<SheetSnapshot> = {}): number | null {
    const sheet = {
      name: "表",
      visible: true,
      protected: false,
      top: 4,
      left: 2,
      values: [row],
      read: true,
      ...layout,
    };
    const grid = new Grid("甲.xlsx", sheet);
    const fields = new Set<string>();
    const shared = { part: null, split: false, divided: false, factor: 1, submitted: null, version: NO_VERSION, grid };
    const plain = ([(raw) => raw === "是", "count", "amount"] as const satisfies PlainColumn["holds"][]).map(
      (holds, i) => {
        const series: Series = { ...shared, field: entryAt(readingFields(), i), column: i + 2 };
        return { column: i + 2, plain: new PlainColumn(series, holds) };
      },
    );
    const observations = new Observations(undefined);
    const rows = new PlainRows(grid, [...plain, { column: 5, plain: null }], fields);
    const filled = rows.filledIn(4);
    if (filled === null) return null;
    rows.take(4, filled, observations);
    const expected = row.filter((value) => value !== null);
    assert.equal(filled, expected.length);
    assert.deepEqual(
      observations.all().map(({ value }) => value),
      expected,
    );
    // The word's own place, and that of the column of which something is asked.
    assert.deepEqual(rows.besideFigures(2, 5), [0, 3]);
    return fields.size;
  }

  it("are taken with what is filled in", () => {
    assert.equal(taken(["是", 3, 2.5]), 3);
    assert.equal(taken([null, null, 2.5, null]), 1);
    assert.equal(taken(["是", 0], { formats: [["@", "#,##0", "0.00"]] }), 2);
  });

  it("are not, where a cell has to be looked at", () => {
    for (const row of [
      ["否"],
      ["是", 2.5],
      ["是", "3"],
      [null, -1],
      ["是", 3, 2.5, 0],
      [null, null, { error: "#REF!" }],
    ])
      assert.equal(taken(row), null, JSON.stringify(row));
  });

  it("are not, where a cell is struck out or joined, shown as a percentage, or reckoned without a value", () => {
    const row = ["是", null, 0.5];
    const nothing = { merges: [], hiddenRows: [], hiddenColumns: [], struck: [] };
    assert.equal(taken(row, { layout: nothing }), 2);
    assert.equal(taken(row, { layout: { ...nothing, struck: [{ row: 4, column: 2 }] } }), null);
    const merges = [{ top: 4, left: 2, bottom: 4, right: 3 }];
    assert.equal(taken(row, { layout: { ...nothing, merges } }), null);
    assert.equal(taken(row, { formats: [["@", null, "0%"]] }), null);
    assert.equal(taken(row, { formulas: [[null, "=1+1", null]] }), null);
    assert.equal(taken(row, { formulas: [[null, null, null, "=1+1"]] }), null);
  });
});
