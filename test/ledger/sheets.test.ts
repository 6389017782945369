import assert from "node:assert/strict";
import { buildLedger, columnOf, readCell, SHEETS, tableOf, type SheetId, type FieldId } from "../../src/ledger";

/** Fields that a relation speaks of. */
describe("the sheets of the template", () => {
  const sheets = Object.entries(SHEETS);

  it("stand at places and under names of their own that Excel takes", () => {
    const orders = sheets.map(([, { order }]) => order);
    assert.deepEqual(orders, [...new Set(orders)]);
    const names = sheets.map(([, { name }]) => name);
    assert.deepEqual(names, [...new Set(names)]);
    for (const name of names) {
      assert.ok(name.length <= 31 && !/[\\/?*[\]:']/.test(name), name);
      assert.equal(name, name.normalize("NFKC").trim(), "sheets are found by their plain names");
    }
  });

  it("may all be missing but 学校台账", () => {
    assert.deepEqual(
      sheets.filter(([, { optional }]) => !optional).map(([id]) => id),
      ["schools"],
    );
  });

  for (const [id, { columns, keys, initial = [] }] of sheets) {
    const ids: readonly FieldId[] = columns.map((column) => column.id);

    it(`${id} has columns of their own names, each with its note and its source`, () => {
      assert.deepEqual(ids, [...new Set(ids)]);
      const headings = columns.map(({ heading }) => heading);
      assert.deepEqual(headings, [...new Set(headings)]);
      for (const { heading, note, source, width } of columns) {
        assert.ok(note.endsWith("。") && source !== "" && width >= 6, heading);
      }
      assert.ok(keys >= 1 && keys < columns.length);
    });

    it(`${id} offers choices where it asks for one, and repeats figures only of a school and a stage`, () => {
      for (const { kind, choices } of columns) assert.equal(kind === "choice", choices !== undefined);
      for (const { kind, refersTo } of columns) assert.ok(!refersTo || kind === "code");
      const repeats = columns.some((column) => column.repeats);
      assert.ok(!repeats || (ids.includes("code") && ids.includes("stage")), "what repeats needs a school and a stage");
    });

    it(`${id} starts with records that can be read`, () => {
      for (const record of initial) {
        for (const [field, value] of Object.entries(record)) {
          const column = columns.find((each) => each.id === field);
          assert.ok(column, field);
          assert.equal(readCell(value, column).doubt, null, `${field}: ${String(value)}`);
        }
      }
    });
  }

  it("ask for no more of a child than its lists need", () => {
    const lists: SheetId[] = ["schoolAge", "suspectedDropouts", "dropouts"];
    for (const id of lists) {
      for (const { heading } of SHEETS[id].columns)
        assert.doesNotMatch(heading, /身份证|电话|手机|住址|地址|民族|监护/);
    }
  });

  it("name a column or a table that is asked for and lacks", () => {
    assert.equal(columnOf(SHEETS.schools, "code").id, "code");
    const { name, columns } = SHEETS.schools;
    assert.throws(() => columnOf({ name, columns: columns.slice(1) }, "code"), /There is no column code of 学校台账\./);
    assert.throws(() => tableOf(buildLedger({ sheets: [] }), "schools"), /There is no table schools\./);
  });
});
