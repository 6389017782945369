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

/** Cells of one column, row by row. */
export type ColumnOfCells = ArrayLike<ArrayLike<unknown>>;

/** Differences below this part of the mean come from binary fractions. */
export const NO_DIFFERENCE = 1e-12;

/**
 * 差异系数 of totals.
 * @param totals x_i, any unit, one number a school, none negative
 * @param pupils P_i, same order and length; a school with neither pupils nor value weighs nothing
 * @returns 0 or more; NaN where there are no pupils, the county's mean is 0, or a school has a value but no pupils
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
 * 差异系数 of cells as they stand in a sheet, each touched once and none copied. The differences are taken from the first school's
 * value, because the mean is known at the end alone:
 *
 *     S² = Σ (P_i / ΣP) (X_i − X_1)² − (X̄ − X_1)²
 *
 * @param pupils as many cells
 * @param amount the number in a cell, 0 or more; NaN where there is none
 * @returns equal to {@link differenceCoefficient} but for binary fractions; NaN where that is NaN or a cell holds no number,
 *   and where the first school lies so far off that the subtraction would leave too few digits
 * @example
 * coefficientOfCells([[10], [30]], [[5], [5]], Number); //=> 0.5
 */
export function coefficientOfCells(
  values: ColumnOfCells,
  pupils: ColumnOfCells,
  amount: (cell: unknown) => number,
  form: ValueForm = "totals",
): number {
  const first = firstValue(values, pupils, amount, form);
  const sums = { values: 0, pupils: 0, differences: 0, squares: 0 };
  for (let from = 0; from < values.length; from += ADDED_UP_TOGETHER) {
    const some = deviations(values, pupils, amount, form, first, from);
    sums.values += some.values;
    sums.pupils += some.pupils;
    sums.differences += some.differences;
    sums.squares += some.squares;
  }
  const mean = sums.values / sums.pupils;
  const shift = (sums.differences / sums.pupils) ** 2;
  const variance = sums.squares / sums.pupils - shift;
  return shift <= MOST_SHIFTED * variance ? Math.sqrt(noticeable(variance, mean)) / mean : NaN;
}

/** V8 compiles what is called often twice as well as one loop that it is in the middle of. */
const ADDED_UP_TOGETHER = 1000;

/** More than three standard deviations from the mean; the sums lose a digit then. */
const MOST_SHIFTED = 10;

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

function spread(values: ArrayLike<number>, pupils: ArrayLike<number>, form: ValueForm) {
  const totals = form === "totals";
  const allPupils = sum(pupils);
  const allValues = totals ? sum(values) : sumOfProducts(values, pupils);
  const mean = allPupils > 0 && allValues > 0 ? allValues / allPupils : NaN;
  return { mean, variance: noticeable(squares(values, pupils, mean, totals) / allPupils, mean), allPupils };
}

/** What is left of equal values after dividing is no difference. */
function noticeable(variance: number, mean: number): number {
  return Math.sqrt(variance) < mean * NO_DIFFERENCE ? 0 : variance;
}

/** X_1, of the first school that has pupils. */
function firstValue(
  values: ColumnOfCells,
  pupils: ColumnOfCells,
  amount: (cell: unknown) => number,
  form: ValueForm,
): number {
  for (let i = 0; i < values.length; i++) {
    const count = amount(cellAt(pupils, i));
    if (count !== 0) return form === "totals" ? amount(cellAt(values, i)) / count : amount(cellAt(values, i));
  }
  return NaN;
}

/** Σ x_i, Σ P_i, Σ P_i (X_i − X_1) and Σ P_i (X_i − X_1)² of some schools. */
function deviations(
  values: ColumnOfCells,
  pupils: ColumnOfCells,
  amount: (cell: unknown) => number,
  form: ValueForm,
  first: number,
  from: number,
) {
  const totals = form === "totals";
  const end = Math.min(from + ADDED_UP_TOGETHER, values.length);
  let allValues = 0;
  let allPupils = 0;
  let differences = 0;
  let squares = 0;
  for (let i = from; i < end; i++) {
    const value = amount(cellAt(values, i));
    const count = amount(cellAt(pupils, i));
    if (count === 0) {
      if (value !== 0) squares = NaN;
      continue;
    }
    const difference = (totals ? value / count : value) - first;
    const weighted = count * difference;
    allValues += totals ? value : value * count;
    allPupils += count;
    differences += weighted;
    squares += weighted * difference;
  }
  return { values: allValues, pupils: allPupils, differences, squares };
}

// The rows are there: asking whether they are costs a tenth of the speed.
function cellAt(cells: ColumnOfCells, row: number): unknown {
  return (cells[row] as ArrayLike<unknown>)[0];
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
