/** 三个增长: growth from year to year, judged strictly; equal is no growth. */
import { at } from "./at";
import { atMost } from "./comparing";

/** Judged every year, or by the mean of the years' rates. */
export type GrowthMode = "yearly" | "average";

/**
 * Growth of each year over the year before.
 * @param series amounts of consecutive years, oldest first
 * @returns one rate a year from the second on; NaN or Infinity after a year of 0
 * @example
 * growthRates([100, 150, 300]); //=> [0.5, 1]
 */
export function growthRates(series: ArrayLike<number>): number[] {
  const rates: number[] = [];
  for (let year = 1; year < series.length; year++)
    rates.push((at(series, year) - at(series, year - 1)) / at(series, year - 1));
  return rates;
}

/**
 * Whether one series grows faster than another: 义务教育财政拨款 than 财政经常性收入.
 * @param series, other amounts of the same years, oldest first
 * @returns `null` where it cannot be judged: a year of 0 before another, fewer than two years, counts that differ
 * @example
 * growsFaster([100, 112], [200, 220], "yearly"); //=> true
 * growsFaster([100, 110], [200, 220], "yearly"); //=> false
 * growsFaster([0, 110], [200, 220], "yearly"); //=> null
 */
export function growsFaster(series: ArrayLike<number>, other: ArrayLike<number>, mode: GrowthMode): boolean | null {
  const [factors, others] = [growthFactors(series), growthFactors(other)];
  if (!factors || !others || factors.length !== others.length) return null;
  if (mode === "average") return exceeds(mean(factors), mean(others));
  return factors.every((factor, year) => exceeds(factor, at(others, year)));
}

/**
 * Whether a series rises: 生均教育事业费, 生均公用经费, 教职工年人均工资.
 * @param series amounts of consecutive years, oldest first
 * @returns `null` where it cannot be judged: a year of 0 before another, fewer than two years
 * @example
 * rises([900, 950, 950], "yearly"); //=> false
 * rises([900, 950, 950], "average"); //=> true
 */
export function rises(series: ArrayLike<number>, mode: GrowthMode): boolean | null {
  const factors = growthFactors(series);
  if (!factors) return null;
  if (mode === "average") return exceeds(mean(factors), 1);
  return factors.every((factor) => exceeds(factor, 1));
}

/** Amounts divided by the year before, which order as the rates do, but are not subtracted: that would cost digits. */
function growthFactors(series: ArrayLike<number>): number[] | null {
  const factors: number[] = [];
  for (let year = 1; year < series.length; year++) factors.push(at(series, year) / at(series, year - 1));
  return factors.length > 0 && factors.every(Number.isFinite) ? factors : null;
}

function exceeds(value: number, limit: number): boolean {
  return !atMost(value, limit);
}

function mean(factors: readonly number[]): number {
  return factors.reduce((sum, factor) => sum + factor, 0) / factors.length;
}
