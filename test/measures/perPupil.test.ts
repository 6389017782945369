import assert from "node:assert/strict";
import { perPupil } from "../../src/measures/perPupil";

describe("per pupil", () => {
  it("multiplies before it divides", () => {
    assert.equal(perPupil(9, 1000, 100), 0.9);
    assert.equal(perPupil(7, 100, 100), 7);
  });
  it("is 0 where there is nothing", () => assert.equal(perPupil(0, 12), 0));
  it("is missing without pupils", () => assert.ok(Number.isNaN(perPupil(5, 0))));
});
