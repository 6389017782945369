/** 三个增长: growth from year to year, judged strictly; equal is no growth. */

/** Judged every year, or by the mean of the years. */
export type GrowthMode = "yearly" | "average";

/** Differences below this part of the greater one come from binary fractions, not from the budget. */
const TOLERANCE = 1e-12;

/**
 * Growth of each year over the year before.
 * @param series amounts of consecutive years, oldest first
 * @returns one rate a year from the second on; NaN or Infinity after a year of 0
 * @example
 * growthRates([100, 110, 121]); //=> [0.1, 0.1]
 */
export function growthRates(series: ArrayLike<number>): number[] {
  const rates: number[] = [];
  for (let year = 1; year < series.length; year++) rates.push((series[year] - series[year - 1]) / series[year - 1]);
  return rates;
}

/**
 * Whether one series grows faster than another: 义务教育财政拨款 than 财政经常性收入.
 * @param series, other amounts of the same years, oldest first
 * @example
 * growsFaster([100, 112], [200, 220], "yearly"); //=> true
 * growsFaster([100, 110], [200, 220], "yearly"); //=> false
 */
export function growsFaster(series: ArrayLike<number>, other: ArrayLike<number>, mode: GrowthMode): boolean {
  const [first, second] = [growthRates(series), growthRates(other)];
  return mode === "average" ? above(mean(first), mean(second)) : first.every((rate, year) => above(rate, second[year]));
}

/**
 * Whether a series rises: 生均教育事业费, 生均公用经费, 教职工年人均工资.
 * @param series amounts of consecutive years, oldest first
 * @example
 * rises([900, 950, 950], "yearly"); //=> false
 * rises([900, 950, 950], "average"); //=> true
 */
export function rises(series: ArrayLike<number>, mode: GrowthMode): boolean {
  const rates = growthRates(series);
  return mode === "average" ? above(mean(rates), 0) : rates.every((rate) => above(rate, 0));
}

function above(value: number, limit: number): boolean {
  return value - limit > TOLERANCE * Math.max(Math.abs(value), Math.abs(limit));
}

function mean(rates: readonly number[]): number {
  return rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
}
