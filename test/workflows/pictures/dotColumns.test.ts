import assert from "node:assert/strict";
import fc from "fast-check";
import { along, dotColumns } from "../../../src/workflows/pictures/dotColumns";

const ENDS = { from: 0, to: 100 };

describe("dots along a line", () => {
  it("leaves no value out, keeps each where it belongs, and none higher than allowed", () => {
    const many = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 400 });
    fc.assert(
      fc.property(many, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 12 }), (all, count, highest) => {
        const values = all.sort((a, b) => a - b);
        const { columns, each } = dotColumns(values, ENDS, count, highest);
        const places = columns.flatMap(({ dots }) => dots.flat());
        assert.deepEqual(
          places,
          values.map((_, i) => i),
        );
        for (const { at, dots } of columns) {
          assert.ok(dots.length <= highest && dots.every(({ length }) => length >= 1 && length <= each));
          for (const i of dots.flat()) assert.ok(Math.abs(along(values[i], ENDS) - at) <= 0.5 / count + 1e-9);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("keeps a dot for a lonely school among thousands", () => {
    const values = [...new Array<number>(6000).fill(20), 99];
    const { columns, each } = dotColumns(values, ENDS, 44, 10);
    assert.equal(each, 600);
    assert.deepEqual(columns.at(-1)!.dots, [[6000]]);
  });

  it("has a dot for one school and for schools that are all equal", () => {
    assert.deepEqual(dotColumns([5], { from: 5, to: 5 }, 44, 10).columns, [{ at: 22.5 / 44, dots: [[0]] }]);
    assert.deepEqual(dotColumns([], ENDS, 44, 10), { each: 1, columns: [] });
  });
});
