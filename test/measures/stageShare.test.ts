import assert from "node:assert/strict";
import { stageShare, weightedPupils } from "../../src/measures/stageShare";

describe("stage share", () => {
  it("follows 1 : 1.1 in a 九年一贯制 school", () => {
    const pupils = { primary: 166, junior: 210, senior: 0 };
    assert.equal(weightedPupils(pupils), 397);
    assert.equal(stageShare("primary", pupils).toFixed(6), "0.418136");
    assert.equal(stageShare("junior", pupils).toFixed(6), "0.581864");
  });

  it("follows 1 : 1.2 in a 完全中学", () => {
    const share = stageShare("junior", { primary: 0, junior: 240, senior: 300 });
    assert.ok(Math.abs(share - 240 / (240 + 1.2 * 300)) < 1e-12);
  });

  it("is all of it in a one-stage school, whatever the weight", () => {
    assert.equal(stageShare("primary", { primary: 240, junior: 0, senior: 0 }), 1);
    assert.equal(stageShare("junior", { primary: 0, junior: 7, senior: 0 }), 1);
    assert.equal(stageShare("senior", { primary: 0, junior: 0, senior: 7 }), 1);
  });

  it("is nothing for a stage without pupils", () => {
    assert.equal(stageShare("senior", { primary: 240, junior: 0, senior: 0 }), 0);
  });

  it("is missing where nobody is taught", () => {
    assert.ok(Number.isNaN(stageShare("primary", { primary: 0, junior: 0, senior: 0 })));
  });

  it("divides each site before sites are added, because adding first gives another answer", () => {
    const first = { primary: 0, junior: 500, senior: 0 };
    const second = { primary: 300, junior: 0, senior: 0 };
    assert.equal((20_000 * stageShare("junior", first)) / 500, 40);
    assert.equal((3_000 * stageShare("primary", second)) / 300, 10);
    const added = { primary: 300, junior: 500, senior: 0 };
    assert.equal(((23_000 * stageShare("junior", added)) / 500).toFixed(2), "29.76");
    assert.equal(((23_000 * stageShare("primary", added)) / 300).toFixed(2), "27.06");
  });
});
