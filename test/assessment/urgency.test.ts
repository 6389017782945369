import assert from "node:assert/strict";
import type { ItemAssessment, MethodAssessment, PartAssessment, SchoolAssessment } from "../../src/assessment";
import { urgencyOfItem, urgencyOfLargeClasses, urgencyOfValue } from "../../src/assessment";

/** A school of 2017, where 6 of 7 have to be reached and the other 85 %. */
const school = (verdict: "met" | "notMet" | "undetermined", reached: number | null) =>
  ({
    school: { stage: "primary" },
    method: "2017",
    verdict,
    judged: reached === null ? null : { reached, levels: [], met: verdict === "met" },
  }) as unknown as SchoolAssessment;

describe("必须整改 and 建议提升", () => {
  it("is told of a school's value by what the school is judged by", () => {
    assert.equal(urgencyOfValue(school("met", 6), "near"), "should");
    assert.equal(urgencyOfValue(school("undetermined", null), "below"), "should");
    assert.equal(urgencyOfValue(school("notMet", 6), "below"), "must");
    assert.equal(urgencyOfValue(school("notMet", 6), "near"), "should", "the other is below 85 %");
    assert.equal(urgencyOfValue(school("notMet", 5), "near"), "must", "too few are reached");
    assert.equal(urgencyOfValue(school("notMet", null), "near"), "must");
  });

  it("is told of an item by whether its part fails, and of what a tolerance forgives", () => {
    const of = (part: string, verdict: string, transitional = false) =>
      urgencyOfItem({ verdict: part } as PartAssessment, { verdict, transitional } as ItemAssessment);
    assert.equal(of("notMet", "notMet"), "must");
    assert.equal(of("undetermined", "notMet"), "must");
    assert.equal(of("met", "notMet"), "should");
    assert.equal(of("met", "met", true), "should");
    assert.equal(of("notMet", "met"), null);
  });

  it("is told of 大班额 by whether class sizes make a method fail", () => {
    const judged = (formula: string, verdict: string) =>
      [{ parts: [{ items: [{ figures: [{ formula, verdict }] }] }] }] as unknown as MethodAssessment[];
    assert.equal(urgencyOfLargeClasses(judged("classSize.primary", "notMet")), "must");
    assert.equal(urgencyOfLargeClasses(judged("classSize.primary", "met")), "should");
    assert.equal(urgencyOfLargeClasses(judged("largeClasses", "notMet")), "should");
    assert.equal(urgencyOfLargeClasses([]), "should");
  });
});
