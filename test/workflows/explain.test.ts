import assert from "node:assert/strict";
import fc from "fast-check";
import type { SchoolAssessment, StageAssessment } from "../../src/assessment";
import { atMost } from "../../src/measures/comparing";
import { differenceCoefficient } from "../../src/measures/differenceCoefficient";
import { explain } from "../../src/workflows/explain";
import { assessed, county, type Changes } from "../assessment/ledgers";

const stageOf = (changes: Changes, stage: "primary" | "junior" = "primary") => {
  const assessment = assessed(county(changes), ["2017"]);
  return { ledger: assessment.ledger, stage: assessment.methods.get("2017")!.stages[stage]! };
};

/** The explanation of one coefficient of a stage. */
const leastOf = ({ ledger, stage }: ReturnType<typeof stageOf>, id: string) => {
  const indicator = stage.indicators.find((each) => each.indicator.id === id)!;
  return explain({ ledger }, { kind: "coefficient", stage, indicator }).least;
};

describe("what has to be added at least", () => {
  it("keeps the limit with the floor as it is printed", () => {
    const real = stageOf({});
    const schools = fc
      .array(
        fc.record({
          amount: fc.double({ min: 0, max: 50_000, noNaN: true }),
          pupils: fc.integer({ min: 1, max: 3000 }),
        }),
        { minLength: 2, maxLength: 12 },
      )
      .filter((all) => all.some(({ amount }) => amount > 1));
    fc.assert(
      fc.property(
        schools,
        fc.constantFrom(...real.stage.indicators),
        fc.constantFrom(0.45, 0.5),
        (all, each, limit) => {
          const totals = all.map(({ amount }) => amount);
          const pupils = all.map((school) => school.pupils);
          const coefficient = differenceCoefficient(totals, pupils);
          if (atMost(coefficient, limit)) return;
          const indicator = { ...each, limit, coefficient, verdict: "notMet" as const };
          const counted = all.map(({ amount, pupils: own }): SchoolAssessment => {
            const [first] = real.stage.counted;
            return {
              ...first,
              school: { ...first.school, pupils: own },
              amounts: real.stage.indicators.map(() => amount),
              values: real.stage.indicators.map(({ indicator: { per } }) => (amount * per) / own),
            };
          });
          const indicators = real.stage.indicators.map((one) => (one === each ? indicator : one));
          const stage: StageAssessment = { ...real.stage, counted, indicators };
          const least = explain(real, { kind: "coefficient", stage, indicator }).least!;
          const { per, digits } = indicator.indicator;
          assert.match(least.floor, new RegExp(`^\\d+\\.\\d{${digits}}$`));
          const raised = totals.map((total, i) => Math.max(total, (Number(least.floor) / per) * pupils[i]));
          assert.ok(atMost(differenceCoefficient(raised, pupils), limit), `${least.floor} for ${limit}`);
          // In the unit of the column, where every gap is rounded up by less than one of its last digit.
          const { scale } = indicator.indicator;
          const added = raised.reduce((sum, total, i) => sum + (total - totals[i]) / scale, 0);
          const most = added + least.gaps.length * 10 ** -least.digits;
          assert.ok(least.total >= added - 1e-6 * added && least.total <= most + 1e-6 * added);
        },
      ),
    );
  });

  // 河口学校 has 500 pupils of 小学 and 400 of 初中: its 小学 gets 500 / (500 + 1.1 × 400) of what it has.
  const share = 500 / 940;
  const poor = { "03": { teachingArea: 150, indoorSportsArea: 50 }, "01": { teachingArea: 60000 } };

  it("says what a combined school has to add in all for its stage to get that much", () => {
    const least = leastOf(stageOf({ sites: poor }), "teachingArea")!;
    const [{ school, lacks: part, cell, combined }] = least.gaps.filter((gap) => gap.combined);
    assert.deepEqual([school.school.site.name, combined!.site, cell!.sheet], ["河口学校", "河口学校", "学校台账"]);
    const { share: told, whole } = combined!;
    const lack = Number(least.floor) * 500 - 100 * share;
    assert.ok(Math.abs(told - share) < 1e-12);
    assert.ok(part >= lack && part - lack < 0.01, `${part} for ${lack}`);
    assert.ok(whole >= lack / share && whole - lack / share < 0.01, `${whole} for ${lack / share}`);
  });

  it("says so only of what the stages share, and of schools that lack something", () => {
    const teachers = leastOf(stageOf({ sites: { "03": { "primary.backboneTeachers": 0 } } }), "backboneTeachers");
    assert.ok(teachers!.gaps.length > 0 && teachers!.gaps.every(({ combined }) => combined === null));
    const rich = leastOf(stageOf({ sites: { "01": { teachingArea: 600, indoorSportsArea: 0 } } }), "teachingArea");
    assert.ok(
      rich === null || rich.gaps.every(({ school, combined }) => !combined || school.school.site.name !== "第一小学"),
    );
  });

  it("says nothing where a campus of the stage alone can take it", () => {
    // The campus 04 now belongs to 河口学校: what is added there is 小学's alone.
    const least = leastOf(
      stageOf({ sites: { ...poor, "04": { parent: "3900000003", teachingArea: 10, indoorSportsArea: 0 } } }),
      "teachingArea",
    )!;
    assert.ok(least.gaps.length > 0 && least.gaps.every(({ combined }) => combined === null));
  });
});
