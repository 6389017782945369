import { differenceShares } from "../measures/differenceCoefficient";
import type { IndicatorAssessment, SchoolAssessment, StageAssessment } from "./assessment";
import { at } from "../measures/at";
import { there } from "../model";

/** Which schools drive a difference coefficient. */
export interface Contribution {
  readonly school: SchoolAssessment;
  /** 差异贡献率: its part of the county's variance; the parts of all counted schools sum to 1. */
  readonly share: number;
}

/**
 * The counted schools by what they bring to a coefficient, the most first; none where there is no coefficient or no
 * difference. Of 综合差异系数 a school's share is the mean of its shares in the single coefficients, each weighted by its
 * coefficient: so much of their sum comes from it.
 * @param indicator `null` for the composite
 */
export function contributions(stage: StageAssessment, indicator: IndicatorAssessment | null): Contribution[] {
  const coefficients = indicator ? [indicator] : stage.indicators;
  const sum = coefficients.reduce((all, { coefficient }) => all + (coefficient ?? NaN), 0);
  if (!(sum > 0)) return [];
  const shares = new Array<number>(stage.counted.length).fill(0);
  for (const each of coefficients) {
    const place = stage.indicators.indexOf(each);
    const amounts = stage.counted.map((school) => there(school.amounts[place], "amount"));
    const pupils = stage.counted.map(({ school }) => there(school.pupils, "number of pupils"));
    const coefficient = there(each.coefficient, "coefficient");
    differenceShares(amounts, pupils).forEach((share, i) => (shares[i] = at(shares, i) + (share * coefficient) / sum));
  }
  return stage.counted.map((school, i) => ({ school, share: at(shares, i) })).sort((a, b) => b.share - a.share);
}
