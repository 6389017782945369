import assert from "node:assert/strict";
import { contributions } from "../../src/assessment/contributions";
import type { StageAssessment } from "../../src/assessment";
import { snapshotOfPlans } from "../../src/plans";
import { fiveSchools } from "../../src/samples/fiveSchools";
import { generateCounty } from "../../src/samples/county";
import { buildLedger } from "../../src/ledger";
import { differenceCoefficient } from "../../src/measures/differenceCoefficient";
import { ledgerSheets } from "../../src/workflows/newLedger";
import { assessedSoundly } from "./sound";

const stageOf = (content: Parameters<typeof ledgerSheets>[0]): StageAssessment =>
  assessedSoundly(buildLedger(snapshotOfPlans(ledgerSheets(content)))).methods.get("2012")!.stages.primary!;

const COUNTY = stageOf(generateCounty({ schools: 40, seed: 7, meets: false }));

describe("the schools that drive a coefficient", () => {
  it("are told with shares that sum to 1, the greatest first, for each indicator and the composite", () => {
    for (const indicator of [...COUNTY.indicators, null]) {
      const shares = contributions(COUNTY, indicator).map(({ share }) => share);
      assert.equal(shares.length, COUNTY.counted.length);
      assert.ok(Math.abs(shares.reduce((a, b) => a + b) - 1) < 1e-9);
      assert.deepEqual(
        shares,
        [...shares].sort((a, b) => b - a),
      );
    }
  });

  it("are those whose levelling lowers the coefficient most", () => {
    const at = COUNTY.indicators.findIndex(({ coefficient }) => coefficient !== null);
    const indicator = COUNTY.indicators[at];
    const pupils = COUNTY.counted.map(({ school }) => school.pupils!);
    const amounts = COUNTY.counted.map((school) => school.amounts[at]!);
    const mean = amounts.reduce((a, b) => a + b) / pupils.reduce((a, b) => a + b);
    const after = (levelled: number) =>
      differenceCoefficient(
        amounts.map((amount, i) => (i === levelled ? mean * pupils[i] : amount)),
        pupils,
      );
    const [first] = contributions(COUNTY, indicator);
    const lowest = Math.min(...amounts.map((_, i) => after(i)));
    assert.ok(Math.abs(after(COUNTY.counted.indexOf(first.school)) - lowest) < 1e-12);
  });

  it("weigh each coefficient of the composite by its size", () => {
    const sum = COUNTY.indicators.reduce((all, { coefficient }) => all + coefficient!, 0);
    const [{ school, share }] = contributions(COUNTY, null);
    const expected = COUNTY.indicators.map(
      (indicator) =>
        (contributions(COUNTY, indicator).find((each) => each.school === school)!.share * indicator.coefficient!) / sum,
    );
    assert.ok(Math.abs(share - expected.reduce((a, b) => a + b)) < 1e-12);
  });

  it("are none where a coefficient is missing", () => {
    const stage = stageOf(fiveSchools());
    const missing = stage.indicators.find(({ coefficient }) => coefficient === null);
    assert.ok(missing);
    assert.deepEqual(contributions(stage, missing), []);
    assert.deepEqual(contributions(stage, null), []);
  });
});
