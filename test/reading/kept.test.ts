import assert from "node:assert/strict";
import { Kept } from "../../src/reading/kept";

describe("what is kept of texts", () => {
  it("is what was found, until there are too many", () => {
    const kept = new Kept<string>();
    assert.equal(kept.get("学校"), undefined);
    assert.equal(kept.keep("学校", "found"), "found");
    assert.equal(kept.get("学校"), "found");
    for (let i = 0; i < 20_000; i++) kept.keep(String(i), "other");
    assert.equal(kept.get("学校"), undefined);
    assert.equal(kept.get("19999"), "other");
  });

  it("is nothing of a long text", () => {
    const kept = new Kept<string>();
    const long = "长".repeat(4_001);
    assert.equal(kept.keep(long, "found"), "found");
    assert.equal(kept.get(long), undefined);
  });
});
