import { at } from "./at";

/**
 * The difference coefficient (差异系数) of one indicator among the schools of one stage: pupil-weighted, population form.
 *
 *     X_i = x_i / P_i      X̄ = Σ x_i / Σ P_i      S = √( Σ (P_i / ΣP) (X_i − X̄)² )      CV = S / X̄
 *
 * Source: 教督〔2012〕3号, 附件; 教督〔2017〕6号 uses the same formula.
 */

/** What is compared: totals of the schools (x_i), or figures already divided by their pupils (X_i). */
export type ValueForm = "totals" | "perPupil";

/** Σ of the values and Σ of the pupils, each added up in the order of the schools. */
export interface Sums {
  readonly values: number;
  readonly pupils: number;
}

/** Differences below this part of the mean come from binary fractions. */
export const NO_DIFFERENCE = 1e-12;

/**
 * 差异系数 of totals.
 * @param totals x_i, any unit, one number a school, none negative
 * @param pupils P_i, same order and length; a school with neither pupils nor value weighs nothing
 * @param known their sums, where whoever read the numbers has added them up on the way
 * @returns 0 or more; NaN where there are no pupils, the county's mean is 0, or a school has a value but no pupils
 * @example
 * differenceCoefficient([279, 137, 935, 160, 402], [45, 37, 89, 76, 55]); //=> 0.5152566298844764
 */
export function differenceCoefficient(
  totals: ArrayLike<number>,
  pupils: ArrayLike<number>,
  form: ValueForm = "totals",
  known?: Sums,
): number {
  const { mean, variance } = spread(totals, pupils, form, known);
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
    const [value, count] = [at(values, i), at(pupils, i)];
    const weight = count / allPupils;
    const difference = count === 0 ? 0 : (form === "totals" ? value / count : value) - mean;
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
  return sum(coefficients) / coefficients.length;
}

function spread(values: ArrayLike<number>, pupils: ArrayLike<number>, form: ValueForm, known?: Sums) {
  const totals = form === "totals";
  const allPupils = known ? known.pupils : sum(pupils);
  const allValues = totals ? (known ? known.values : sum(values)) : sumOfProducts(values, pupils);
  const mean = allPupils > 0 && allValues > 0 ? allValues / allPupils : NaN;
  const variance = squares(values, pupils, mean, totals) / allPupils;
  // What is left of equal values after dividing is no difference.
  return { mean, variance: Math.sqrt(variance) < mean * NO_DIFFERENCE ? 0 : variance, allPupils };
}

// The passes are functions of their own, with nothing after the loop: so V8 keeps their optimised code.

function sum(numbers: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < numbers.length; i++) total += at(numbers, i);
  return total;
}

function sumOfProducts(values: ArrayLike<number>, pupils: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += at(values, i) * at(pupils, i);
  return total;
}

function squares(values: ArrayLike<number>, pupils: ArrayLike<number>, mean: number, totals: boolean): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) {
    const value = at(values, i);
    const count = at(pupils, i);
    if (count === 0) {
      if (value !== 0) return NaN;
      continue;
    }
    const difference = (totals ? value / count : value) - mean;
    total += count * difference * difference;
  }
  return total;
}
