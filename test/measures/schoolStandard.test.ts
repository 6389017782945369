import assert from "node:assert/strict";
import { schoolStandard } from "../../src/measures/schoolStandard";

const STANDARDS = [4.2, 1, 0.9, 4.5, 7.5, 2000, 2.3];
const DEMAND = { standards: STANDARDS, needed: 6, near: 85 };

describe("school standard", () => {
  it("is met where all are reached exactly", () => {
    assert.deepEqual(schoolStandard(STANDARDS, DEMAND), {
      levels: STANDARDS.map(() => "reached"),
      reached: 7,
      met: true,
    });
  });

  it("takes exactly 85 % of each standard for near, whatever its binary fraction", () => {
    STANDARDS.forEach((standard, i) => {
      const values = STANDARDS.map((value, j) => (i === j ? Number((standard * 0.85).toPrecision(12)) : value));
      const { levels, met } = schoolStandard(values, DEMAND);
      assert.equal(levels[i], "near", String(standard));
      assert.ok(met);
    });
  });

  it("is not met with two that are only near", () => {
    assert.ok(!schoolStandard([4, 0.9, 0.9, 4.5, 7.5, 2000, 2.3], DEMAND).met);
  });

  it("is not met with one below 85 %", () => {
    const { levels, reached, met } = schoolStandard([4.2, 0.84, 0.9, 4.5, 7.5, 2000, 2.3], DEMAND);
    assert.deepEqual([levels[1], reached, met], ["below", 6, false]);
  });

  it("takes another number of standards to be reached", () => {
    assert.ok(schoolStandard([0.9, 0.9, 1], { standards: [1, 1, 1], needed: 1, near: 85 }).met);
    assert.ok(!schoolStandard([0.9, 1, 1], { standards: [1, 1, 1], needed: 3, near: 85 }).met);
  });

  it("never takes a missing figure for reached", () => {
    assert.equal(schoolStandard([NaN], { standards: [1], needed: 0, near: 85 }).levels[0], "below");
  });
});
