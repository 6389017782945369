import type { Urgency } from "../model";
import type { StandardLevel } from "../measures/schoolStandard";
import { schoolStandards } from "../standards/methods";
import type { ItemAssessment, MethodAssessment, PartAssessment, SchoolAssessment } from "./assessment";

/**
 * 必须整改 or 建议提升, of a school's value below its standard. A school that is 达标 hangs on none of them; one that is not hangs
 * on what is not even near to its standard, and on all others as long as too few are reached.
 */
export function urgencyOfValue({ school, method, verdict, judged }: SchoolAssessment, level: StandardLevel): Urgency {
  if (verdict !== "notMet") return "should";
  const demand = schoolStandards(method, school.stage);
  const enough = demand !== null && judged !== null && judged.reached >= demand.needed;
  return level === "near" && enough ? "should" : "must";
}

/** Of an item below its standard: a part that is met all the same does not fail by it. */
export function urgencyOfItem(part: PartAssessment, { verdict, transitional }: ItemAssessment): Urgency | null {
  if (transitional) return "should";
  if (verdict !== "notMet") return null;
  return part.verdict === "met" ? "should" : "must";
}

/** Of 大班额: where a method is not met because of how large its classes are, they are its business. */
export function urgencyOfLargeClasses(assessed: readonly MethodAssessment[]): Urgency {
  const figures = assessed.flatMap(({ parts }) => parts.flatMap(({ items }) => items.flatMap((item) => item.figures)));
  const fails = figures.some(({ formula, verdict }) => formula.startsWith("classSize.") && verdict === "notMet");
  return fails ? "must" : "should";
}
