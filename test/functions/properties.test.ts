import assert from "node:assert/strict";
import fc from "fast-check";
import { DIFFCOEF } from "../../src/functions/DIFFCOEF";
import { DIFFSHARE } from "../../src/functions/DIFFSHARE";
import { STAGESHARE } from "../../src/functions/STAGESHARE";
import { column } from "./functionCase";

const pupils = fc.integer({ min: 1, max: 4000 });
const school = fc.record({ total: fc.integer({ min: 0, max: 5_000_000 }).map((cents) => cents / 100), pupils });
const schools = fc.array(school, { minLength: 1, maxLength: 60 }).filter((all) => all.some(({ total }) => total > 0));
type Schools = readonly { readonly total: number; readonly pupils: number }[];

const coefficient = (all: Schools) =>
  DIFFCOEF(column(...all.map(({ total }) => total)), column(...all.map(({ pupils }) => pupils)));
const shares = (all: Schools) =>
  DIFFSHARE(column(...all.map(({ total }) => total)), column(...all.map(({ pupils }) => pupils))).flat();

/** The textbook formula of a weighted variance, E(X²) − E(X)², on an unfolded list: each pupil is one observation. */
function textbook(all: Schools): number {
  let count = 0;
  let sum = 0;
  let squares = 0;
  for (const { total, pupils } of all) {
    const each = total / pupils;
    count += pupils;
    sum += each * pupils;
    squares += each * each * pupils;
  }
  return Math.sqrt(Math.max(0, squares / count - (sum / count) ** 2)) / (sum / count);
}

function near(actual: number, expected: number): void {
  assert.ok(Math.abs(actual - expected) <= 1e-6 * Math.max(1, Math.abs(expected)), `${actual} is not near ${expected}`);
}

describe("DIFFCOEF of any schools", () => {
  it("equals the textbook formula with each pupil as one observation", () => {
    fc.assert(fc.property(schools, (all) => near(coefficient(all), textbook(all))));
  });

  it("does not change with the unit of the values", () => {
    fc.assert(
      fc.property(schools, fc.constantFrom(100, 10_000, 0.001), (all, factor) =>
        near(coefficient(all.map(({ total, pupils }) => ({ total: total * factor, pupils }))), coefficient(all)),
      ),
    );
  });

  it("does not change with the order of the schools", () => {
    fc.assert(fc.property(schools, (all) => near(coefficient([...all].reverse()), coefficient(all))));
  });

  it("does not change when a school is split into two equal ones", () => {
    fc.assert(
      fc.property(schools, ([first, ...others]) => {
        const half = { total: first.total / 2, pupils: first.pupils / 2 };
        near(coefficient([half, half, ...others]), coefficient([first, ...others]));
      }),
    );
  });

  it("is the same for totals and for per-pupil figures", () => {
    fc.assert(
      fc.property(schools, (all) => {
        const each = column(...all.map(({ total, pupils }) => total / pupils));
        near(DIFFCOEF(each, column(...all.map(({ pupils }) => pupils)), true), coefficient(all));
      }),
    );
  });

  it("is the same where the first school lies so far off that one pass over the cells does not do", () => {
    const all = [
      { total: 1000, pupils: 1 },
      ...Array.from({ length: 20 }, (_, i) => ({ total: 9000 + 50 * i, pupils: 1000 })),
    ];
    near(coefficient(all), textbook(all));
  });

  it("shrinks by √2 where a total row is taken for a school, and so looks balanced", () => {
    fc.assert(
      fc.property(schools, (all) => {
        const total = all.reduce((sum, one) => ({ total: sum.total + one.total, pupils: sum.pupils + one.pupils }));
        near(coefficient([...all, total]), coefficient(all) / Math.SQRT2);
      }),
    );
  });

  it("does not remember an earlier, larger range", () => {
    fc.assert(
      fc.property(schools, schools, (all, others) => {
        const before = coefficient(all);
        coefficient(others);
        assert.equal(coefficient(all), before);
      }),
    );
  });
});

describe("DIFFSHARE of any schools", () => {
  it("sums to 1, or is 0 everywhere", () => {
    fc.assert(
      fc.property(schools, (all) => {
        const sum = shares(all).reduce((a, b) => a + b);
        if (shares(all).some((share) => share !== 0)) near(sum, 1);
        else assert.ok(coefficient(all) < 1e-9);
      }),
    );
  });

  it("is never negative", () => {
    fc.assert(fc.property(schools, (all) => assert.ok(shares(all).every((share) => share >= 0))));
  });
});

describe("STAGESHARE of any school", () => {
  it("gives away neither more nor less than there is", () => {
    const count = fc.integer({ min: 0, max: 3000 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), pupils, count, count, (amount, primary, junior, senior) => {
        const parts = ["小学", "初中", "高中"].map((stage) => STAGESHARE(amount, stage, primary, junior, senior));
        near(parts[0] + parts[1] + parts[2], amount);
      }),
    );
  });
});
