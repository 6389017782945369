import type { IndicatorAssessment, MethodAssessment, StageAssessment } from "../../assessment";
import type { Verdict } from "../../model";
import { STAGES } from "../../standards/terms";

/** A difference coefficient as a bar, with its limit as a line across it. */
export interface CoefficientBar {
  readonly stage: StageAssessment;
  /** `null` of 综合差异系数. */
  readonly indicator: IndicatorAssessment | null;
  /** Unrounded; `null` where it cannot be had. */
  readonly value: number | null;
  readonly limit: number | null;
  /** `notApplicable` of one that has no limit of its own. */
  readonly verdict: Verdict;
}

/** The bars of a method, drawn to one scale so that they can be compared. */
export interface CoefficientBars {
  readonly bars: readonly CoefficientBar[];
  /** Where the scale ends: beyond the longest bar and the highest limit. 0 where there is neither. */
  readonly end: number;
}

/** Room at the end of the scale, so that what is longest is seen to end. */
const ROOM = 1.05;

/** Stage by stage the single coefficients in the form's order, then the composite. */
export function coefficientBars({ stages }: MethodAssessment): CoefficientBars {
  const bars = STAGES.flatMap((id): CoefficientBar[] => {
    const stage = stages[id];
    if (!stage) return [];
    return [
      ...stage.indicators.map((indicator) => ({
        stage,
        indicator,
        value: indicator.coefficient,
        limit: indicator.limit,
        verdict: indicator.verdict,
      })),
      {
        stage,
        indicator: null,
        value: stage.composite,
        limit: stage.limit,
        verdict: stage.limit === null ? "notApplicable" : stage.between,
      },
    ];
  });
  const shown = bars.flatMap(({ value, limit }) => [value, limit]).filter((each) => each !== null);
  return { bars, end: ROOM * Math.max(0, ...shown) };
}
