import assert from "node:assert/strict";
import fc from "fast-check";
import { mapHeadings, plainHeading, SHEETS } from "../../src/ledger";
import type { CellValue } from "../../src/model";
import { HEADINGS, sheetOf } from "./workbooks";

const { columns } = SHEETS.schools;
const look = (values: readonly (readonly CellValue[])[], more = {}) => mapHeadings(sheetOf(values, more), columns);

/** The headings of a sheet that has them. */
function map(values: readonly (readonly CellValue[])[], more = {}) {
  const headings = look(values, more);
  assert.ok(headings.recognised);
  return headings;
}

describe("plainHeading", () => {
  it("forgives blanks, line breaks, full-width brackets and both ways of writing m²", () => {
    for (const text of ["运动场地面积(㎡)", " 运动场地\n面积（㎡） ", "运动场地面积（m2）", "运动场地面积(m²)"]) {
      assert.equal(plainHeading(text), plainHeading("运动场地面积(㎡)"));
    }
  });
});

describe("mapHeadings", () => {
  it("finds every column of the template in row 1", () => {
    const headings = map([HEADINGS]);
    assert.equal(headings.row, 0);
    assert.deepEqual(
      [...headings.columns.values()],
      HEADINGS.map((_, i) => i),
    );
    assert.deepEqual([headings.missing, headings.unknown, headings.moved, [...headings.doubled]], [[], [], [], []]);
  });

  it("counts rows and columns from the sheet's first cell, not from the used range", () => {
    const headings = map([["示例县"], [], HEADINGS], { top: 3, left: 2 });
    assert.equal(headings.row, 5);
    assert.equal(headings.columns.get("code"), 2);
  });

  it("takes the row that has most headings, and looks no further than the tenth", () => {
    const filler = Array.from({ length: 9 }, () => ["学校标识码", "学校名称"]);
    assert.equal(map([...filler, HEADINGS]).row, 9);
    assert.equal(look([...filler, ["说明"], HEADINGS]).recognised, false);
  });

  it("gives up where fewer than half of the headings are there, and says what it looked at", () => {
    const needed = columns.filter(({ optional }) => !optional);
    for (const empty of [[], [[]], [["学校台账"]]]) {
      assert.deepEqual(look(empty), { recognised: false, row: null, found: 0, missing: needed });
    }
    assert.deepEqual(look([["学校台账"], HEADINGS.slice(0, 14)], { top: 2 }), {
      recognised: false,
      row: 3,
      found: 14,
      missing: needed.slice(14),
    });
    assert.equal(look([HEADINGS.slice(0, 15)]).recognised, true);
    assert.equal(look([HEADINGS.slice(0, 14)]).row, 0);
  });

  it("knows synonyms", () => {
    const row = ["学校（机构）标识码", "学校", ...HEADINGS.slice(2)];
    const headings = mapHeadings(sheetOf([row]), [...columns]);
    assert.ok(headings.recognised);
    assert.deepEqual([headings.columns.get("code"), headings.columns.get("name")], [0, 1]);
  });

  it("reads none of the columns that stand under one heading", () => {
    const headings = map([[...HEADINGS, "图书册数（册）", "标识码"]]);
    assert.deepEqual(
      [...headings.doubled],
      [
        ["code", [0, HEADINGS.length + 1]],
        ["books", [18, HEADINGS.length]],
      ],
    );
    assert.equal(headings.columns.has("books"), false);
    assert.deepEqual(headings.missing, []);
  });

  it("names what is missing and what it does not know, error cells and numbers too", () => {
    const headings = map([
      [...HEADINGS.filter((heading) => heading !== "城乡类型"), null, "备注", 2025, { error: "#N/A" }],
    ])!;
    assert.deepEqual(
      headings.missing.map(({ id }) => id),
      ["area"],
    );
    assert.deepEqual(headings.unknown, [
      { heading: "备注", column: HEADINGS.length },
      { heading: "2025", column: HEADINGS.length + 1 },
      { heading: "#N/A", column: HEADINGS.length + 2 },
    ]);
  });

  it("calls the fewest columns moved that would have to go back", () => {
    const [code, name, ...rest] = HEADINGS;
    assert.deepEqual(map([[name, ...rest, code]]).moved, ["code"]);
    assert.equal(map([[name, code, ...rest]]).moved.length, 1);
    const last = columns[columns.length - 1];
    assert.deepEqual(map([[last.heading, ...HEADINGS.slice(0, -1)]]).moved, [last.id]);
  });

  it("finds the same columns in any order", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...HEADINGS], { minLength: HEADINGS.length }), (order) => {
        const headings = map([order]);
        for (const { id, heading } of columns) assert.equal(headings.columns.get(id), order.indexOf(heading));
      }),
      { numRuns: 50 },
    );
  });
});
