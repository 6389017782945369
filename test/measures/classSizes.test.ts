import assert from "node:assert/strict";
import fc from "fast-check";
import {
  CLASS_SIZE_BINS,
  classesFrom,
  classesOver,
  largeClasses,
  oversizeClasses,
} from "../../src/measures/classSizes";

/** Classes of these sizes in the bins, found by the bins' own headings. */
function binned(sizes: readonly number[]): number[] {
  const ends = CLASS_SIZE_BINS.map((heading) => Number(/(\d+)人/.exec(heading)![1]));
  const bins = ends.map(() => 0);
  for (const size of sizes) bins[size >= 66 ? 9 : ends.findIndex((end) => size <= end)]++;
  return bins;
}

const sizes = fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 60 });
const countAbove = (all: readonly number[], limit: number) => all.filter((size) => size > limit).length;

describe("class sizes by bins", () => {
  it("have ten bins without gap", () => {
    const bounds = CLASS_SIZE_BINS.slice(1, -1).map((heading) => heading.match(/\d+/g)!.map(Number));
    assert.deepEqual(
      bounds.map(([first]) => first),
      [26, ...bounds.slice(0, -1).map(([, last]) => last + 1)],
    );
    assert.equal(CLASS_SIZE_BINS.length, 10);
  });

  it("tell classes above the limit, 大班额 and 超大班额 apart as counting the classes themselves does", () => {
    fc.assert(
      fc.property(sizes, (all) => {
        const bins = binned(all);
        assert.equal(classesOver(bins, 45), countAbove(all, 45));
        assert.equal(classesOver(bins, 50), countAbove(all, 50));
        assert.equal(largeClasses(bins), countAbove(all, 55));
        assert.equal(oversizeClasses(bins), countAbove(all, 65));
      }),
    );
  });

  it("break the limit from 46 to 55 without being 大班额", () => {
    assert.deepEqual([classesOver(binned([46]), 45), largeClasses(binned([46]))], [1, 0]);
    assert.deepEqual([classesOver(binned([50]), 50), classesOver(binned([51]), 50)], [0, 1]);
    assert.deepEqual([largeClasses(binned([55])), largeClasses(binned([56]))], [0, 1]);
    assert.deepEqual([oversizeClasses(binned([65])), oversizeClasses(binned([66]))], [0, 1]);
  });

  it("are all counted from the first bin on, in any list of numbers", () => {
    assert.equal(classesFrom(Float64Array.from([1, 2, 3, 0, 0, 0, 0, 0, 0, 4]), 0), 10);
  });
});
