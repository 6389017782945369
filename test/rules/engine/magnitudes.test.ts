import assert from "node:assert/strict";
import { legible, medianOf } from "../../../src/rules/engine/magnitudes";

describe("medianOf", () => {
  it("is the middle one by size, of two the smaller, and leaves the numbers as they are", () => {
    const numbers = [100, 9, 30];
    assert.equal(medianOf(numbers), 30);
    assert.deepEqual(numbers, [100, 9, 30]);
    assert.equal(medianOf([100, 9, 30, 20]), 20);
    assert.equal(medianOf([7]), 7);
  });
});

describe("legible", () => {
  it("keeps three digits", () => {
    assert.deepEqual([0.00123456, 2.5, 123456].map(legible), [0.00123, 2.5, 123000]);
  });
});
