import assert from "node:assert/strict";
import fc from "fast-check";
import { atMost } from "../../src/measures/comparing";
import { differenceCoefficient } from "../../src/measures/differenceCoefficient";
import { leastAddition } from "../../src/measures/leastAddition";

const county = fc
  .array(fc.record({ each: fc.integer({ min: 0, max: 50 }), pupils: fc.integer({ min: 1, max: 2000 }) }), {
    minLength: 2,
    maxLength: 12,
  })
  .filter((schools) => schools.some(({ each }) => each > 0))
  .map((schools) => ({
    totals: schools.map(({ each, pupils }) => each * pupils),
    pupils: schools.map(({ pupils }) => pupils),
  }));

/** The totals with every school raised to the floor. */
const raisedTo = (floor: number, totals: readonly number[], pupils: readonly number[]) =>
  totals.map((total, i) => Math.max(total, floor * pupils[i]));

describe("the least addition that brings a coefficient to its limit", () => {
  it("raises the only low school of two as the formula solved by hand says", () => {
    // Equal weights: CV = (b − a) / (a + b) = 0.25 with b = 6 gives a = 3.6.
    const { total, floor, schools } = leastAddition([10, 30], [5, 5], 0.25)!;
    assert.ok(Math.abs(floor - 3.6) < 1e-9 && Math.abs(total - 8) < 1e-9, `${floor}, ${total}`);
    assert.equal(schools, 1);
  });

  it("adds nothing where the limit is kept, and levels all where no difference is allowed", () => {
    assert.deepEqual(leastAddition([10, 30], [5, 5], 0.5), { total: 0, floor: 2, schools: 0 });
    const levelled = leastAddition([10, 30], [5, 5], 0)!;
    assert.ok(Math.abs(levelled.total - 20) < 1e-9);
  });

  it("leaves a school without pupils alone", () => {
    assert.equal(leastAddition([10, 0, 30], [5, 0, 5], 0.25)!.schools, 1);
  });

  it("has none where there is no coefficient", () => {
    assert.equal(leastAddition([], [], 0.5), null);
    assert.equal(leastAddition([0, 0], [5, 5], 0.5), null);
    assert.equal(leastAddition([1, 2], [5, 0], 0.5), null);
  });

  it("reaches the limit and no more than the limit", () => {
    fc.assert(
      fc.property(county, fc.double({ min: 0.05, max: 0.6, noNaN: true }), ({ totals, pupils }, limit) => {
        const { total, floor } = leastAddition(totals, pupils, limit)!;
        if (total === 0) return;
        const after = differenceCoefficient(raisedTo(floor, totals, pupils), pupils);
        assert.ok(atMost(after, limit) && limit - after < 1e-6, `${after} for ${limit}`);
      }),
    );
  });

  it("cannot be had cheaper: the same amount given out otherwise never comes lower", () => {
    fc.assert(
      fc.property(
        county,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 12, maxLength: 12 }),
        ({ totals, pupils }, portions) => {
          const limit = 0.3;
          const { total } = leastAddition(totals, pupils, limit)!;
          const all = totals.reduce((sum, _, i) => sum + portions[i], 0);
          if (total === 0 || all === 0) return;
          const otherwise = totals.map((amount, i) => amount + (total * portions[i]) / all);
          assert.ok(differenceCoefficient(otherwise, pupils) >= limit - 1e-9);
        },
      ),
    );
  });
});
