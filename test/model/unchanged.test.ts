import assert from "node:assert/strict";
import { isSame, withUnchanged, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from "../../src/model";

const sheet = (values: SheetSnapshot["values"], more: Partial<SheetSnapshot> = {}): SheetSnapshot => ({
  name: "甲",
  visible: true,
  protected: false,
  top: 0,
  left: 0,
  values,
  read: true,
  ...more,
});

describe("plain values", () => {
  it("are the same where they say the same", () => {
    assert.ok(
      isSame({ a: [1, null, new Map([["b", new Set([2])]])] }, { a: [1, null, new Map([["b", new Set([2])]])] }),
    );
    assert.ok(isSame(NaN, NaN));
  });

  it("differ by a member, its name, an entry, the order or the kind", () => {
    assert.ok(!isSame({ a: 1 }, { a: 2 }));
    assert.ok(!isSame({ a: undefined }, { b: undefined }));
    assert.ok(!isSame({ a: 1 }, { a: 1, b: 1 }));
    assert.ok(!isSame([1, 2], [1]));
    assert.ok(!isSame(new Set([1, 2]), new Set([2, 1])));
    assert.ok(!isSame(new Map([["a", 1]]), new Map([["a", 2]])));
    assert.ok(!isSame([1], { 0: 1 }));
    assert.ok(!isSame(new Map(), []));
    assert.ok(!isSame(new Set(), []));
    assert.ok(!isSame({}, null));
    assert.ok(!isSame(0, null));
  });
});

describe("a workbook read again", () => {
  const row = [1, { error: "#N/A" }];
  const before = { sheets: [sheet([row, [2]], { formulas: [[null, null], ["=B1"]], formats: [["0"], [null]] })] };
  const again = (values: SheetSnapshot["values"], more: Partial<SheetSnapshot> = {}) =>
    withUnchanged(
      { sheets: [sheet(values, { formulas: [[null, null], ["=B1"]], formats: [["0"], [null]], ...more })] },
      before,
    ).sheets[0];

  it("has the very sheets that are as they were", () => {
    assert.equal(again([[1, { error: "#N/A" }], [2]]), before.sheets[0]);
  });

  it("has the very rows of a sheet in which another one was changed, added or taken out", () => {
    assert.equal(again([[1, { error: "#N/A" }], [3]])?.values[0], row);
    assert.equal(again([[1, { error: "#N/A" }], [2], [3]])?.values.length, 3);
    assert.equal(again([[1, { error: "#N/A" }]])?.values.length, 1);
  });

  it("tells rows apart that are one row before and two now, and two before and one now", () => {
    const [same, other] = [[null], ["=B1"]];
    const read = (...formulas: CellValue[][]) => ({
      sheets: [sheet([[1], [2], [3]], { formulas: formulas as string[][] })],
    });
    for (const [then, now] of [
      [read(same, same, same), read([null], other, [null])],
      [read(same, other, same), read(same, same, same)],
      [read(same, other, same), read(other, other, other)],
    ] as const)
      assert.deepEqual(withUnchanged(now, then), now);
    assert.equal(withUnchanged(read([null], same, same), read(same, same, same)).sheets[0]?.formulas?.[0], same);
  });

  it("tells 0 and -0 apart", () => {
    const read = (cell: number): WorkbookSnapshot => ({ sheets: [sheet([[cell, "a"]])] });
    assert.ok(Object.is(withUnchanged(read(-0), read(0)).sheets[0]?.values[0]?.[0], -0));
  });

  it("tells what else changed: a format, a formula, whether a sheet is seen, a sheet that is new", () => {
    assert.notEqual(again(before.sheets[0]!.values, { formats: [["0%"], [null]] }), before.sheets[0]);
    assert.notEqual(again(before.sheets[0]!.values, { formulas: [[null, null], ["=B2"]] }), before.sheets[0]);
    assert.notEqual(again(before.sheets[0]!.values, { visible: false }), before.sheets[0]);
    const other = sheet([], { name: "乙" });
    assert.equal(withUnchanged({ sheets: [other] }, before).sheets[0], other);
  });
});
