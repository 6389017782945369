import assert from "node:assert/strict";
import { countyScore, countyVerdict } from "../../src/measures/countyScore";

describe("county score", () => {
  it("is the sum of the items", () => assert.equal(countyScore([3, 3, 3, 4, 4, 3]), 20));
  it("is 0 without items", () => assert.equal(countyScore([]), 0));

  it("passes at the pass mark although binary fractions fall short of it", () => {
    const points = countyScore(new Array<number>(850).fill(0.1));
    assert.ok(points < 85);
    assert.equal(countyVerdict(points, 85, false), "met");
  });

  it("does not pass below it", () => assert.equal(countyVerdict(84.99, 85, false), "notMet"));
  it("does not pass with a veto, whatever the points", () => assert.equal(countyVerdict(100, 85, true), "vetoed"));
});
