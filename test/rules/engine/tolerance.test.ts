import assert from "node:assert/strict";
import { legible, medianOf } from "../../../src/rules/engine/magnitudes";
import { nearestName } from "../../../src/rules/engine/nearestName";
import { canBeExplained } from "../../../src/rules/engine/tolerance";

describe("canBeExplained", () => {
  it("allows five, or 2 % of what is many, both exactly", () => {
    assert.deepEqual(
      [
        [5, 10],
        [6, 10],
        [5, 0],
        [6, 299],
        [6, 300],
        [20, 1000],
        [21, 1000],
      ].map(([difference, whole]) => canBeExplained(difference, whole)),
      [true, false, true, false, true, true, false],
    );
  });
});

describe("nearestName", () => {
  it("counts what was put in, left out and replaced, at either end too", () => {
    const names = ["满意度标准", "督导达标分数"];
    assert.equal(nearestName("公众满意度标准", names), "满意度标准");
    assert.equal(nearestName("满意度标", names), "满意度标准");
    assert.equal(nearestName("督导合格分数", names), "督导达标分数");
  });

  it("takes the first of two that are as near, and none that is half another one", () => {
    assert.equal(nearestName("甲乙丙丁", ["甲乙丙戊", "甲乙丙己"]), "甲乙丙戊");
    assert.equal(nearestName("甲乙丙丁", ["甲乙戊己", "庚甲乙丙丁"]), "庚甲乙丙丁");
    assert.equal(nearestName("甲乙丙丁", ["甲乙戊己"]), null);
    assert.equal(nearestName("甲", []), null);
  });
});

describe("magnitudes", () => {
  it("have a middle one, the smaller of two, by their size and not by their digits", () => {
    assert.equal(medianOf([100, 9, 20]), 20);
    assert.equal(medianOf([100, 9, 20, 3]), 9);
  });

  it("are told by three digits, however small or large they are", () => {
    assert.deepEqual([9876.5, 0.00098765, 12].map(legible), [9880, 0.000988, 12]);
  });
});
