import assert from "node:assert/strict";
import { both, either } from "../../src/assessment/certainty";

const ALL = [true, false, null];

describe("what can be said of two conditions", () => {
  it("is certain where one of them decides, whatever the other is", () => {
    assert.deepEqual(
      ALL.map((other) => either(true, other)),
      [true, true, true],
    );
    assert.deepEqual(
      ALL.map((other) => both(false, other)),
      [false, false, false],
    );
  });

  it("is unknown where the one that is unknown would decide", () => {
    assert.deepEqual([either(null, false), either(false, null), either(null, null)], [null, null, null]);
    assert.deepEqual([both(null, true), both(true, null), both(null, null)], [null, null, null]);
    assert.deepEqual([either(false, false), both(true, true)], [false, true]);
  });
});
