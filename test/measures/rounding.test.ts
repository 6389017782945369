import assert from "node:assert/strict";
import fc from "fast-check";
import {
  printed,
  printedBeside,
  printedStandard,
  round,
  roundUp,
  shownBeside,
  shownTogether,
} from "../../src/measures/rounding";

describe("rounding as Excel's ROUND", () => {
  for (const [value, digits, expected] of [
    [0.5145, 3, 0.515],
    [0.5155, 3, 0.516],
    [1.005, 2, 1.01],
    [2.675, 2, 2.68],
    [1.45, 1, 1.5],
    [-2.5, 0, -3],
    [-0.5145, 3, -0.515],
    [7.4949999999, 2, 7.49],
    [123456.785, 2, 123456.79],
    [0.00000049, 6, 0],
    [5e-7, 6, 0.000001],
    [1e21, 3, 1e21],
    [1234567890.5, 12, 1234567890.5],
  ]) {
    it(`gives ${expected} for ${value} at ${digits} places`, () => assert.equal(round(value, digits), expected));
  }

  it("gives no minus zero", () => assert.ok(Object.is(round(-0.0001, 2), 0)));

  it("leaves alone what is no finite number", () => {
    assert.ok(Number.isNaN(round(NaN, 2)));
    assert.equal(round(Infinity, 2), Infinity);
  });

  it("goes half away from zero on every half of a cent", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (cents) => {
        assert.equal(round(Number(`${cents}.5`) / 100, 2), (cents + 1) / 100);
        assert.equal(round(-Number(`${cents}.5`) / 100, 2), -(cents + 1) / 100);
      }),
    );
  });

  it("changes nothing a second time", () => {
    const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(value, fc.nat(6), (x, digits) => assert.equal(round(round(x, digits), digits), round(x, digits))),
    );
  });

  it("gives what the fifteen written digits give, near a half, near a whole number and far from both", () => {
    const written = (value: number, digits: number) => {
      const [mantissa, exponent = "0"] = value.toPrecision(15).split("e");
      return Number(`${Math.round(Number(`${mantissa}e${Number(exponent) + digits}`))}e-${digits}`);
    };
    const near = fc.tuple(fc.nat(1e6), fc.integer({ min: -6, max: 0 }), fc.double({ min: -1, max: 1, noNaN: true }));
    const value = fc.oneof(
      fc.double({ min: 0, max: 1e8, noNaN: true }),
      ...[0.5, 1].map((turn) =>
        near.map(([n, exponent, off]) => (n + turn) * 10 ** exponent * (1 + Math.sign(off) * Math.abs(off) ** 40)),
      ),
    );
    fc.assert(
      fc.property(value, fc.nat(7), (value, digits) => assert.equal(round(value, digits), written(value, digits))),
      { numRuns: 2_000 },
    );
  });

  it("rounds up what is needed, but not for a binary fraction's sake", () => {
    for (const [value, digits, expected] of [
      [13.1201, 2, 13.13],
      [13.12, 2, 13.12],
      [0.1 + 0.2, 1, 0.3],
      [0, 2, 0],
      [4.0000001, 0, 5],
    ])
      assert.equal(roundUp(value, digits), expected);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), fc.nat(4), (value, digits) => {
        const up = roundUp(value, digits);
        assert.ok(up >= value - value * 1e-14 && up - value <= 10 ** -digits + 1e-9, `${value} to ${up}`);
      }),
    );
  });

  it("never shows a value on the other side of its standard, nor on it", () => {
    const standard = fc.oneof(
      fc.integer({ min: 1, max: 100_000 }).map((n) => n / 1000),
      fc.double({ min: 0.1, max: 100, noNaN: true }),
    );
    const off = fc.double({ min: -1, max: 1, noNaN: true }).map((x) => Math.sign(x) * Math.abs(x) ** 9);
    fc.assert(
      fc.property(standard, off, fc.nat(3), (limit, difference, digits) => {
        const value = limit + difference;
        fc.pre(Math.abs(value - limit) > 1e-9 * limit);
        const shown = shownTogether(value, limit, digits);
        assert.equal(Math.sign(shown.value - shown.limit), Math.sign(value - limit), `${value} beside ${limit}`);
      }),
    );
  });

  it("shows a standard that was computed with the places of the value, one that was set with its own", () => {
    assert.deepEqual(shownTogether(49.8764, 49.87658, 2), { value: 49.876, limit: 49.877 });
    assert.deepEqual(shownTogether(49.8, 49.8765, 1), { value: 49.8, limit: 49.8765 });
  });

  it("tells a value from its standard down to the twelfth decimal place", () => {
    assert.equal(shownBeside(0.500000000001, 0.5, 3), 0.500000000001);
    assert.equal(shownBeside(0.5000000000001, 0.5, 3), 0.5);
  });

  it("shows a value that is its standard as the standard", () => {
    assert.deepEqual(shownTogether(28.999999999999996, 29, 1), { value: 29, limit: 29 });
    assert.deepEqual(shownTogether(0.055, 0.055, 2), { value: 0.055, limit: 0.055 });
    assert.equal(shownBeside(3.826, 3.8265, 2), 3.826);
    assert.equal(printedBeside(0.5, 0.5, 3), "0.500");
    assert.equal(printedBeside(0.5004, 0.5, 3), "0.5004");
  });

  it("prints a standard whole, or with two decimal places at least", () => {
    assert.deepEqual([85, 0.5, 4.1, 0.45, 0.0526].map(printedStandard), ["85", "0.50", "4.10", "0.45", "0.0526"]);
  });

  it("prints all decimal places of the form", () => {
    assert.equal(printed(0.5, 3), "0.500");
    assert.equal(printed(0.5145, 3), "0.515");
    assert.equal(printed(1123.28767, 0), "1123");
  });
});
