import { decimalsOf, printed, separated, tellingDigits } from "../measures/rounding";
import { COEFFICIENT_DIGITS } from "../standards/limits";
import type { LineSubject } from "./explain";
import type { Spread } from "./pictures/spread";
import { coefficientText } from "./verdicts";

/** A coefficient with the numbers of the county that it comes from, as texts. */
export interface CoefficientNumbers {
  readonly value: string;
  /** 标准差 ÷ 平均 of a single one; of 综合差异系数 the sum of so many coefficients ÷ their number. */
  readonly of:
    | { readonly kind: "single"; readonly deviation: string; readonly mean: string }
    | { readonly kind: "mean"; readonly sum: string; readonly count: number };
  readonly limit: number | null;
  /** By how much the value as it is told is above the limit; `null` where it is not. */
  readonly excess: string | null;
}

/** `null` where there is no coefficient. */
export function coefficientNumbers(
  { stage, indicator }: Extract<LineSubject, { readonly kind: "coefficient" }>,
  spread: Spread | null,
): CoefficientNumbers | null {
  const { coefficient: exact, limit } = indicator ?? { coefficient: stage.composite, limit: stage.limit };
  if (exact === null) return null;
  const value = coefficientText(exact, limit);
  const told = Number(value);
  return {
    value,
    of: spread ? single(spread) : mean(stage.indicators),
    limit,
    excess: limit !== null && told > limit ? printed(told - limit, decimalsOf(told)) : null,
  };
}

function single({ mean, deviation, digits, unit }: Spread): CoefficientNumbers["of"] {
  const places = tellingDigits(deviation === 0 ? mean : Math.min(mean, deviation), digits);
  return { kind: "single", deviation: separated(deviation, places), mean: separated(mean, places) + unit };
}

function mean(indicators: readonly { readonly coefficient: number | null }[]): CoefficientNumbers["of"] {
  const known = indicators.map(({ coefficient }) => coefficient).filter((each) => each !== null);
  const sum = known.reduce((all, each) => all + each, 0);
  return { kind: "mean", sum: printed(sum, COEFFICIENT_DIGITS), count: known.length };
}
