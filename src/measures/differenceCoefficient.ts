/**
 * The difference coefficient (差异系数) of one indicator among the schools of one stage: pupil-weighted, population form.
 *
 *     X_i = x_i / P_i      X̄ = Σ x_i / Σ P_i      S = √( Σ (P_i / ΣP) (X_i − X̄)² )      CV = S / X̄
 *
 * Source: 教督〔2012〕3号, 附件; 教督〔2017〕6号 uses the same formula.
 */

/** What is compared: totals of the schools (x_i), or figures already divided by their pupils (X_i). */
export type ValueForm = "totals" | "perPupil";

/**
 * 差异系数 of totals.
 * @param totals x_i, any unit, one number a school, none negative
 * @param pupils P_i, same order and length; a school without pupils has no value and weighs nothing
 * @returns 0 or more; NaN where there are no pupils or the county's mean is 0, because then it has none
 * @example
 * differenceCoefficient([279, 137, 935, 160, 402], [45, 37, 89, 76, 55]); //=> 0.5152566298844764
 */
export function differenceCoefficient(
  totals: ArrayLike<number>,
  pupils: ArrayLike<number>,
  form: ValueForm = "totals",
): number {
  const { mean, variance } = spread(totals, pupils, form);
  return Math.sqrt(variance) / mean;
}

/**
 * 全县平均值: the county's value per pupil, Σ x_i / Σ P_i.
 * @example
 * countyMean([279, 137], [45, 37]); //=> 5.073170731707317
 */
export function countyMean(values: ArrayLike<number>, pupils: ArrayLike<number>, form: ValueForm = "totals"): number {
  return spread(values, pupils, form).mean;
}

/**
 * 差异贡献率: the part of the county's variance that each school brings; the parts sum to 1.
 * @returns one share a school in the order given; all 0 where there is no difference at all; all NaN where there is no mean
 * @example
 * differenceShares([10, 30], [5, 5]); //=> [0.5, 0.5]
 */
export function differenceShares(
  values: ArrayLike<number>,
  pupils: ArrayLike<number>,
  form: ValueForm = "totals",
): number[] {
  const { mean, variance, allPupils } = spread(values, pupils, form);
  const shares = new Array<number>(values.length);
  for (let i = 0; i < shares.length; i++) {
    const weight = pupils[i] / allPupils;
    const difference = pupils[i] === 0 ? 0 : (form === "totals" ? values[i] / pupils[i] : values[i]) - mean;
    shares[i] = variance === 0 ? 0 : (weight * difference * difference) / variance;
  }
  return shares;
}

/**
 * 综合差异系数: the plain mean of single coefficients, averaged before any rounding.
 * @example
 * compositeCoefficient([0.4, 0.6]); //=> 0.5
 */
export function compositeCoefficient(coefficients: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < coefficients.length; i++) sum += coefficients[i];
  return sum / coefficients.length;
}

function spread(values: ArrayLike<number>, pupils: ArrayLike<number>, form: ValueForm) {
  const count = values.length;
  const totals = form === "totals";
  let allPupils = 0;
  let allValues = 0;
  for (let i = 0; i < count; i++) {
    allPupils += pupils[i];
    allValues += totals ? values[i] : values[i] * pupils[i];
  }
  const mean = allPupils > 0 && allValues > 0 ? allValues / allPupils : NaN;
  let squares = 0;
  for (let i = 0; i < count; i++) {
    if (pupils[i] === 0) continue;
    const difference = (totals ? values[i] / pupils[i] : values[i]) - mean;
    squares += pupils[i] * difference * difference;
  }
  return { mean, variance: squares / allPupils, allPupils };
}
