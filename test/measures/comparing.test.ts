import assert from "node:assert/strict";
import fc from "fast-check";
import { atLeast, atMost } from "../../src/measures/comparing";

describe("comparing with a standard", () => {
  it("is not decided by binary fractions", () => {
    assert.ok(atLeast((0.85 * 4.5 * 10) / 10, 3.825));
    assert.ok(atLeast(0.1 + 0.2, 0.3) && atMost(0.1 + 0.2, 0.3));
    assert.ok(atLeast((9 / 1000) * 100, 0.9));
  });

  it("is decided at full precision, not by what is printed", () => {
    assert.ok(!atLeast(7.496, 7.5));
    assert.ok(!atMost(0.5004, 0.5));
    assert.ok(!atMost(0.500000001, 0.5));
  });

  it("takes the standard itself for reached", () => {
    const standard = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(fc.property(standard, (value) => assert.ok(atLeast(value, value) && atMost(value, value))));
  });

  it("compares with 0 exactly", () => {
    assert.ok(!atLeast(-1e-300, 0));
    assert.ok(!atMost(1e-300, 0));
  });

  it("never takes a missing figure for reached", () => {
    assert.ok(!atLeast(NaN, 1));
    assert.ok(!atMost(NaN, 1));
  });
});
