import assert from "node:assert/strict";
import { entryAt, there } from "../../src/model";

describe("what must be there", () => {
  it("is given back, be it 0 or empty", () => {
    assert.equal(there(0, "number"), 0);
    assert.equal(there("", "text"), "");
  });

  it("is named where it lacks", () => {
    assert.throws(() => there(undefined, "sheet 学校台账"), /There is no sheet 学校台账\./);
    assert.throws(() => there(null, "cell"), /There is no cell\./);
  });

  it("is an entry of its list, be it null", () => {
    assert.equal(entryAt([3, null], 1), null);
    assert.throws(() => entryAt([3, null], 2), /There is no entry 2 of 2\./);
  });
});
