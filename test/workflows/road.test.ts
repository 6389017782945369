import assert from "node:assert/strict";
import { snapshotOfPlans } from "../../src/plans";
import { generateCounty } from "../../src/samples/county";
import { checkSnapshot } from "../../src/workflows/check";
import { EMPTY, ledgerSheets } from "../../src/workflows/newLedger";
import { roadOf } from "../../src/workflows/road";

const CONTENT = generateCounty({ schools: 24, seed: 3, meets: true });
const roadWith = (content: Parameters<typeof ledgerSheets>[0], methods?: ("2012" | "2017")[]) =>
  roadOf(checkSnapshot(snapshotOfPlans(ledgerSheets(content)), methods));

describe("the county's road", () => {
  it("counts the answered points of 初步均衡, which reach nothing", () => {
    assert.deepEqual(roadWith(CONTENT).first, { answered: 9, points: 9 });
    assert.deepEqual(roadWith(EMPTY).first, { answered: 0, points: 9 });
  });

  it("stands on 优质均衡 where the state has recognised 基本均衡, whatever this year's figures say", () => {
    const { current, steps } = roadWith({ ...EMPTY, parameters: { basicBalanceYear: 2016 } });
    assert.equal(current, "2017");
    assert.deepEqual(steps[0], { method: "2012", verdict: "unfilled", transitional: false, recognised: 2016 });
  });

  it("stands on 基本均衡 where it is neither recognised nor met", () => {
    assert.equal(roadWith(EMPTY).current, "2012");
  });

  it("knows nothing of a method that was not judged", () => {
    assert.equal(roadWith(CONTENT, ["2012"]).steps[1].verdict, null);
  });
});
