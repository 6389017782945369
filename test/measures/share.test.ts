import assert from "node:assert/strict";
import { share } from "../../src/measures/share";

describe("share", () => {
  it("is the part divided by the whole", () => assert.equal(share(855, 900), 0.95));
  it("is 0 where there is no part", () => assert.equal(share(0, 900), 0));
  it("is missing where there is no whole", () => {
    assert.ok(Number.isNaN(share(0, 0)));
    assert.ok(Number.isNaN(share(5, 0)));
  });
});
