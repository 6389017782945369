import assert from "node:assert/strict";
import {
  coefficientOfCells,
  compositeCoefficient,
  countyMean,
  differenceCoefficient,
  differenceShares,
} from "../../src/measures/differenceCoefficient";

const BOOKS = [279, 137, 935, 160, 402];
const PUPILS = [45, 37, 89, 76, 55];

describe("difference coefficient", () => {
  it("is weighted by pupils and divides by the population", () => {
    assert.equal(differenceCoefficient(BOOKS, PUPILS), 0.5152566298844764);
    const each = BOOKS.map((books, i) => books / PUPILS[i]);
    const mean = each.reduce((a, b) => a + b) / 5;
    const unweighted = Math.sqrt(each.reduce((sum, x) => sum + (x - mean) ** 2, 0) / 5) / mean;
    assert.equal(unweighted.toFixed(6), "0.488771");
  });

  it("takes any list of numbers", () => {
    assert.equal(differenceCoefficient(Float64Array.from(BOOKS), Uint16Array.from(PUPILS)), 0.5152566298844764);
  });

  it("has none where there are no pupils, no mean, or a value without pupils", () => {
    assert.ok(Number.isNaN(differenceCoefficient([], [])));
    assert.ok(Number.isNaN(differenceCoefficient([0], [0])));
    assert.ok(Number.isNaN(differenceCoefficient([0, 0], [5, 5])));
    assert.ok(Number.isNaN(differenceCoefficient([1, 2], [5, 0])));
    assert.ok(Number.isNaN(differenceCoefficient([1, 2], [5, 0], "perPupil")));
  });

  it("is exactly 0 where only binary fractions differ", () => {
    assert.equal(differenceCoefficient([0.1, 0.2, 0.3], [1, 2, 3]), 0);
    assert.equal(differenceCoefficient([0.7, 2.1], [7, 21]), 0);
  });

  it("sees a difference of a millionth", () => {
    assert.ok(differenceCoefficient([1, 1.000001], [1, 1]) > 4e-7);
  });
});

describe("difference coefficient of cells", () => {
  const cells = (numbers: readonly unknown[]) => numbers.map((number) => [number]);
  const ofCells = (values: readonly unknown[], pupils: readonly unknown[], form?: "perPupil") =>
    coefficientOfCells(cells(values), cells(pupils), Number, form);
  const near = (actual: number, expected: number) =>
    assert.ok(Math.abs(actual - expected) <= 1e-13 * expected, `${actual} is not ${expected}`);

  it("is the one of the numbers, whichever school comes first", () => {
    const each = BOOKS.map((books, i) => books / PUPILS[i]);
    for (let first = 0; first < BOOKS.length; first++) {
      const turned = <T>(list: readonly T[]) => [...list.slice(first), ...list.slice(0, first)];
      near(ofCells(turned(BOOKS), turned(PUPILS)), 0.5152566298844764);
      near(ofCells(turned(each), turned(PUPILS), "perPupil"), 0.5152566298844764);
    }
  });

  it("keeps the digits of small differences between large numbers", () => {
    const pupils = Array.from({ length: 500 }, (_, i) => 100 + ((i * 13) % 1999));
    const values = pupils.map((count, i) => count * (1e6 + ((i * 7) % 11) / 10));
    near(ofCells(values, pupils), differenceCoefficient(values, pupils));
  });

  it("passes over schools with neither pupils nor value, the first as well", () => {
    near(ofCells([0, ...BOOKS, 0], [0, ...PUPILS, 0]), 0.5152566298844764);
  });

  it("is exactly 0 where only binary fractions differ", () => {
    assert.equal(ofCells([0.1, 0.2, 0.3], [1, 2, 3]), 0);
    assert.equal(ofCells([300], [60]), 0);
  });

  it("is left to the two passes where the first school lies far from all others", () => {
    const pupils = [1, ...Array.from({ length: 20 }, () => 1000)];
    const values = pupils.map((count, i) => (i === 0 ? 1000 : count * (9 + (i % 3))));
    assert.ok(Number.isNaN(ofCells(values, pupils)));
    near(ofCells([...values].reverse(), [...pupils].reverse()), differenceCoefficient(values, pupils));
  });

  it("has none where the numbers have none, or a cell holds no number", () => {
    assert.ok(Number.isNaN(ofCells([], [])));
    assert.ok(Number.isNaN(ofCells([0, 0], [5, 5])));
    assert.ok(Number.isNaN(ofCells([1, 2], [5, 0])));
    assert.ok(Number.isNaN(ofCells([1, 2], [5, 0], "perPupil")));
    assert.ok(Number.isNaN(ofCells([1, "2册"], [5, 5])));
    assert.ok(Number.isNaN(ofCells([1, 2], [5, "5人"])));
    assert.ok(Number.isNaN(ofCells([1, Infinity], [5, 5])));
    assert.ok(Number.isNaN(ofCells([1, 2], [5, Infinity])));
  });
});

describe("county mean", () => {
  it("is the county's total by the county's pupils, not the mean of the schools", () => {
    assert.equal(countyMean([10, 90], [10, 30]), 2.5);
    assert.equal(countyMean([1, 3], [10, 30], "perPupil"), 2.5);
  });

  it("is missing without pupils, whatever there is to share", () => {
    assert.ok(Number.isNaN(countyMean([0], [0])));
    assert.ok(Number.isNaN(countyMean([5], [0])));
  });
});

describe("shares of the difference", () => {
  it("are larger for more pupils at the same distance from the mean", () => {
    assert.deepEqual(differenceShares([0, 20, 20], [10, 5, 5]), [0.5, 0.25, 0.25]);
  });

  it("are the same from totals and from values for each pupil", () => {
    const each = BOOKS.map((books, i) => books / PUPILS[i]);
    const shares = differenceShares(BOOKS, PUPILS);
    for (const [i, share] of differenceShares(each, PUPILS, "perPupil").entries())
      assert.ok(Math.abs(share - shares[i]) < 1e-12);
  });

  it("are 0 for a school that weighs nothing", () => {
    assert.deepEqual(differenceShares([10, 0, 30], [5, 0, 5]), [0.5, 0, 0.5]);
  });

  it("are 0 for all where there is no difference", () => {
    assert.deepEqual(differenceShares([0.1, 0.2, 0.3], [1, 2, 3]), [0, 0, 0]);
  });

  it("are missing where there is no mean", () => {
    assert.deepEqual(differenceShares([0, 0], [5, 5]), [NaN, NaN]);
  });
});

describe("composite coefficient", () => {
  it("is the plain mean", () => assert.equal(compositeCoefficient([0.2, 0.4, 0.6, 0.8]), 0.5));
  it("is missing as soon as one is", () => assert.ok(Number.isNaN(compositeCoefficient([0.2, NaN]))));
});
