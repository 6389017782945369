import type { Assessment, SchoolAssessment } from "../../assessment";
import { standardLevel, type StandardLevel } from "../../measures/schoolStandard";
import type { NamedIndicator } from "../../standards/namedIndicator";
import { INDICATORS, SCHOOL_METHODS, schoolStandards } from "../../standards/methods";
import { STAGES } from "../../standards/terms";

/** Schools against what a method asks of each of them. */

/** The schools that count in a method that asks something of each. */
export function judgedSchools({ methods }: Assessment): SchoolAssessment[] {
  return SCHOOL_METHODS.flatMap((method) =>
    STAGES.flatMap((stage) => methods.get(method)?.stages[stage]?.counted ?? []),
  );
}

/** A value of a school against its standard. */
export interface JudgedValue {
  readonly indicator: NamedIndicator;
  readonly value: number;
  readonly standard: number;
  readonly level: StandardLevel;
  /** What counts as near to the standard, in hundredths of it. */
  readonly near: number;
  /** Reached by what a tolerance adds. */
  readonly tolerated: boolean;
}

/** The values of a school that can be had, in the order of the form. */
export function levelsOf({ method, school, values, judged }: SchoolAssessment): JudgedValue[] {
  const demand = schoolStandards(method, school.stage);
  if (!demand) return [];
  return INDICATORS[method].flatMap((indicator, i) => {
    const [value, standard] = [values[i], demand.standards[i]];
    if (typeof value !== "number" || standard === undefined) return [];
    const level = standardLevel(value, standard, demand.near);
    return [{ indicator, value, standard, level, near: demand.near, tolerated: judged?.levels[i] === "reached" }];
  });
}
