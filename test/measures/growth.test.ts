import assert from "node:assert/strict";
import fc from "fast-check";
import { growsFaster, growthRates, rises, type GrowthMode } from "../../src/measures/growth";

const MODES: readonly GrowthMode[] = ["yearly", "average"];
const amount = fc.integer({ min: 1, max: 10_000_000 }).map((cents) => cents / 100);
const series = fc.array(amount, { minLength: 2, maxLength: 5 });
const mode = fc.constantFrom(...MODES);

describe("growth", () => {
  it("is one rate a year from the second on", () => assert.deepEqual(growthRates([100, 150, 75]), [0.5, -0.5]));
  it("is none in a single year", () => assert.deepEqual(growthRates([100]), []));

  it("is never faster than itself, in whatever unit", () => {
    fc.assert(
      fc.property(series, mode, fc.constantFrom(1, 3, 0.1, 1000, 1e-7), (amounts, judged, factor) => {
        assert.equal(
          growsFaster(
            amounts.map((one) => one * factor),
            amounts,
            judged,
          ),
          false,
        );
      }),
    );
  });

  it("is not faster because small rates lose digits when amounts are subtracted", () => {
    const amounts = [1_000_000.01, 1_000_100.01];
    const thirds = amounts.map((one) => one / 3);
    assert.notEqual(growthRates(amounts)[0], growthRates(thirds)[0]);
    for (const judged of MODES) {
      assert.equal(growsFaster(amounts, thirds, judged), false);
      assert.equal(growsFaster(thirds, amounts, judged), false);
    }
  });

  it("sees one yuan in a billion", () => {
    assert.equal(growsFaster([1e9, 1.1e9 + 1], [1e9, 1.1e9], "yearly"), true);
    assert.equal(rises([1e9, 1e9 + 1], "yearly"), true);
  });

  it("is never faster both ways", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(amount, amount), { minLength: 2, maxLength: 5 }), mode, (pairs, judged) => {
        const [one, other] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
        assert.ok(!(growsFaster(one, other, judged) && growsFaster(other, one, judged)));
      }),
    );
  });

  it("is faster by the mean wherever it is faster each year", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(amount, amount), { minLength: 2, maxLength: 5 }), (pairs) => {
        const [one, other] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
        if (growsFaster(one, other, "yearly")) assert.equal(growsFaster(one, other, "average"), true);
      }),
    );
  });

  it("is a rise exactly where it is faster than what stands still", () => {
    fc.assert(
      fc.property(series, mode, (amounts, judged) => {
        const still = amounts.map(() => 7);
        assert.equal(rises(amounts, judged), growsFaster(amounts, still, judged));
      }),
    );
  });

  it("differs between every year and the mean of the years", () => {
    assert.equal(growsFaster([100, 130, 131], [100, 110, 120], "yearly"), false);
    assert.equal(growsFaster([100, 130, 131], [100, 110, 120], "average"), true);
  });

  for (const judged of MODES) {
    it(`cannot be judged after a year of 0, in one year alone, or for other years (${judged})`, () => {
      assert.equal(rises([0, 5], judged), null);
      assert.equal(rises([0, 0], judged), null);
      assert.equal(rises([0, 5, 10], judged), null);
      assert.equal(rises([5], judged), null);
      assert.equal(rises([], judged), null);
      assert.equal(growsFaster([1, 2], [0, 5], judged), null);
      assert.equal(growsFaster([1, 2, 3], [1, 2], judged), null);
    });
  }

  it("can be judged where the last year is 0", () => assert.equal(rises([5, 0], "yearly"), false));
});
