import assert from "node:assert/strict";
import { NEAR_PERCENT } from "../../src/measures/schoolStandard";
import { schoolRemark } from "../../src/standards/schoolRemark";

describe("remark on a school", () => {
  it("counts those reached where all are", () => {
    assert.equal(schoolRemark(new Array(7).fill("reached")), "7项达标");
  });

  it("names each that is only near, by its place in the form", () => {
    assert.equal(schoolRemark(["reached", "near", "reached", "near"]), "2项达标，第2、4项达到85%");
  });

  it("names each that is not even near", () => {
    assert.equal(schoolRemark(["below", "reached", "below"]), "1项达标，第1、3项未达到85%");
    assert.equal(schoolRemark(["below", "near", "reached"]), "1项达标，第2项达到85%，第1项未达到85%");
  });

  it("says the percentage that the judgement uses", () => {
    assert.ok(schoolRemark(["near"]).endsWith(`达到${NEAR_PERCENT}%`));
  });
});
