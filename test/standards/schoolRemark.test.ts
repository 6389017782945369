import assert from "node:assert/strict";
import { schoolRemark } from "../../src/standards/schoolRemark";

describe("remark on a school", () => {
  it("counts those reached where all are", () => {
    assert.equal(schoolRemark(85, new Array(7).fill("reached")), "7项达标");
  });

  it("names each that is only near, by its place in the form", () => {
    assert.equal(schoolRemark(85, ["reached", "near", "reached", "near"]), "2项达标，第2、4项达到85%");
  });

  it("names each that is not even near", () => {
    assert.equal(schoolRemark(85, ["below", "reached", "below"]), "1项达标，第1、3项未达到85%");
    assert.equal(schoolRemark(85, ["below", "near", "reached"]), "1项达标，第2项达到85%，第1项未达到85%");
  });

  it("says the percentage that the method asks for", () => {
    assert.ok(schoolRemark(80, ["near"]).endsWith("达到80%"));
  });
});
