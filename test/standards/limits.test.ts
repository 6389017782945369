import assert from "node:assert/strict";
import { dataOf, INDICATORS, METHODS } from "../../src/standards/methods";
import { namedStandards } from "../../src/standards/namedStandards";

describe("limits on coefficients", () => {
  it("apply to the mean of the eight in 2012 and to each of the seven in 2017", () => {
    assert.deepEqual(Object.fromEntries(METHODS.map((method) => [method, dataOf(method).coefficients])), {
      "2012": { appliesTo: "composite", limit: { primary: 0.65, junior: 0.55 } },
      "2017": { appliesTo: "each", limit: { primary: 0.5, junior: 0.45 } },
    });
  });

  it("are found by name only where the method has one", () => {
    assert.deepEqual([...namedStandards("2012", "primary")], [["综合差异系数", 0.65]]);
    const names = INDICATORS["2017"].map(({ name }) => name);
    assert.deepEqual([...namedStandards("2017", "junior").keys()], ["差异系数", ...names]);
    assert.equal(namedStandards("2017", "junior").get("差异系数"), 0.45);
  });
});
