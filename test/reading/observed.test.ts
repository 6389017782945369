import assert from "node:assert/strict";
import { readingFields } from "../../src/ledger/readingFields";
import { entryAt, type CellValue } from "../../src/model";
import { Facts, FieldNumbers } from "../../src/reading/facts";
import { Grid } from "../../src/reading/grid";
import { cellOf, Columns, Observations, type Observation, type Series } from "../../src/reading/observed";
import { NO_VERSION } from "../../src/reading/preference";

const VALUES: CellValue[][] = [
  [1, 20, "x"],
  [2, 30, "y"],
];

describe("what was observed of a school", () => {
  const sheet = { name: "表", visible: true, protected: false, top: 0, left: 0, values: VALUES, read: true };
  const grid = new Grid("甲.xlsx", sheet);
  const [books, area, rooms] = [0, 1, 2].map((column): Series => {
    const field = entryAt(readingFields(), column);
    const shared = { part: null, split: false, divided: false, factor: 1, submitted: null, version: NO_VERSION };
    return { ...shared, field, grid, column };
  }) as [Series, Series, Series];
  const told = (of: Observations) => of.all().map(({ value, row }) => [row, value]);

  it("is told with its cell, whether the cell holds it or something else does", () => {
    const one = new Observations(undefined);
    one.add(books, 0, 1);
    one.add(area, 0, 200_000);
    one.add(rooms, 1, null);
    assert.deepEqual(told(one), [
      [0, 1],
      [0, 200_000],
      [1, null],
    ]);
    assert.deepEqual(cellOf(one.at(1)), { workbook: "甲.xlsx", sheet: "表", row: 0, column: 1 });
  });

  it("shares the list of its columns with the row before, and changes nothing there", () => {
    const one = new Observations(undefined);
    for (const each of [books, area]) one.add(each, 0, entryAt(entryAt(VALUES, 0), each.column));
    const other = new Observations(one);
    for (const each of [books, area, rooms]) other.add(each, 1, entryAt(entryAt(VALUES, 1), each.column));
    const third = new Observations(other);
    third.add(books, 0, 1);
    third.add(rooms, 0, "x");
    assert.deepEqual(
      [one, other, third].map((each) => each.series().map(({ column }) => column)),
      [
        [0, 1],
        [0, 1, 2],
        [0, 2],
      ],
    );
    assert.deepEqual([told(one), told(third)].flat(2), [0, 1, 0, 20, 0, 1, 0, "x"]);
    assert.deepEqual(other.takeAll().length, 3);
    assert.deepEqual([other.length, other.all(), one.length], [0, [], 2]);
  });

  it("is looked up by fields where each stands once, and compared where one stands twice or for a part", () => {
    const numbers = new FieldNumbers();
    const one = new Observations(undefined);
    one.add(books, 0, 1);
    one.add(area, 0, 20);
    const facts = new Facts<Observation>(numbers, one, one.places(numbers) ?? []);
    facts.set(rooms.field.id, { under: rooms, row: 0, value: 7 });
    facts.set(area.field.id, { under: area, row: 1, value: 30 });
    assert.deepEqual(
      [books, area, rooms].map(({ field }) => facts.value(field.id)),
      [1, 30, 7],
    );
    facts.delete(books.field.id);
    assert.equal(facts.get(books.field.id), undefined);
    assert.deepEqual(
      facts.entries().map(([id]) => id),
      [area.field.id, rooms.field.id],
    );
    one.add({ ...books }, 1, 2);
    assert.equal(one.places(numbers), null);
    const part = new Observations(undefined);
    part.add({ ...books, part: "primary", split: true }, 0, 1);
    assert.equal(part.places(numbers), null);
  });

  it("is a whole row whose figures stand in another unit, told in that of their field", () => {
    const rows = new Grid("乙.xlsx", { ...sheet, values: [[3, 20_000, "z"]] });
    const columns = new Columns(
      [books, area, rooms].map((each) => ({ ...each, grid: rows })),
      [null, (value) => value / 10_000],
    );
    const row = new Observations(undefined);
    row.take(columns, 0, 3);
    assert.deepEqual(
      row.all().map(({ value }) => value),
      [3, 2, "z"],
    );
    assert.equal(row.valueAt(1), 2);
  });

  it("is a whole row whose cells say what they hold, of which blank ones tell nothing", () => {
    const numbers = new FieldNumbers();
    const values = [...VALUES, [3, null, "z"]];
    const rows = new Grid("乙.xlsx", { ...sheet, values });
    const columns = new Columns([books, area, rooms].map((each) => ({ ...each, grid: rows })));
    const [first, last] = [new Observations(undefined), new Observations(undefined)];
    last.take(columns, 2, 2);
    first.take(columns, 0, 3);
    assert.deepEqual(
      [told(last), last.series().map(({ column }) => column)],
      [
        [
          [2, 3],
          [2, "z"],
        ],
        [0, 2],
      ],
    );
    const facts = [last, first].map((each) => new Facts<Observation>(numbers, each, each.places(numbers) ?? []));
    assert.deepEqual(
      facts.map((each) => each.entries().map(([id, { value }]) => [id, value])),
      [
        [
          [books.field.id, 3],
          [rooms.field.id, "z"],
        ],
        [
          [books.field.id, 1],
          [rooms.field.id, "x"],
          [area.field.id, 20],
        ],
      ],
    );
    assert.deepEqual(
      facts.map((each) => [each.value(area.field.id), each.has(area.field.id), each.get(area.field.id)?.value]),
      [
        [undefined, false, undefined],
        [20, true, 20],
      ],
    );
    const twice = new Columns([books, books]);
    const other = new Observations(last);
    other.take(twice, 0, 2);
    assert.equal(other.places(numbers), null);
    last.add({ ...area, grid: rows }, 2, 40);
    assert.deepEqual([told(last).length, last.length, last.grid === rows], [3, 3, true]);
  });
});
