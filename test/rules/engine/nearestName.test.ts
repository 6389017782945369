import assert from "node:assert/strict";
import { nearestName } from "../../../src/rules/engine/nearestName";

describe("nearestName", () => {
  it("takes the fewest characters put in, left out or replaced, to the last one, and of equals the first", () => {
    assert.equal(nearestName("甲乙丙", ["甲乙", "甲乙丙", "甲乙丙丁"]), "甲乙丙");
    assert.equal(nearestName("甲乙丙丁", ["甲乙丙戊", "甲乙丙己"]), "甲乙丙戊");
    assert.equal(nearestName("乙丙丁", ["甲丙丁戊", "甲乙丙丁"]), "甲乙丙丁");
  });

  it("takes no name of which half of the longer one is another", () => {
    assert.equal(nearestName("甲乙", ["甲丙"]), null);
    assert.equal(nearestName("甲乙丙", ["甲乙丙丁戊"]), "甲乙丙丁戊");
    assert.equal(nearestName("甲乙丙", ["甲乙丙丁戊己"]), null);
    assert.equal(nearestName("甲", []), null);
  });
});
