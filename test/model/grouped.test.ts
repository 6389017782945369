import assert from "node:assert/strict";
import { grouped } from "../../src/model";

describe("grouped", () => {
  it("keeps the order of things and of the groups that they begin", () => {
    const words = grouped(["平安", "河口", "平原"], ([first]) => first ?? null);
    assert.deepEqual(
      [...words],
      [
        ["平", ["平安", "平原"]],
        ["河", ["河口"]],
      ],
    );
  });

  it("leaves out what belongs to no group", () => {
    const odd = grouped([1, 2, 3], (number) => (number % 2 === 0 ? null : "odd"));
    assert.deepEqual([...odd], [["odd", [1, 3]]]);
    assert.equal(grouped([2], () => null).size, 0);
  });
});
