import { atLeast } from "./comparing";
import { round } from "./rounding";

/** How one value stands to its standard: reached, at least 85 % of it, or less. */
export type StandardLevel = "reached" | "near" | "below";

/** A school's values against its standards (资源配置). */
export interface SchoolStandardResult {
  /** One level a value, in the order given. */
  readonly levels: readonly StandardLevel[];
  /** How many reach their standard. */
  readonly reached: number;
  /** At least `needed` reach it and every other is at least 85 % of it. */
  readonly met: boolean;
}

/** What the others must reach at least, in hundredths of the standard: 85. */
export const NEAR_PERCENT = 85;

/**
 * 85 % of a standard, as it is written.
 * @example
 * nearStandard(4.5); //=> 3.825
 */
export function nearStandard(standard: number): number {
  return round((standard * NEAR_PERCENT) / 100, NEAR_DIGITS);
}

/** More places than a standard and its 85 % have. */
const NEAR_DIGITS = 6;

/**
 * How one value stands to its standard.
 * @example
 * standardLevel(6.375, 7.5); //=> "near"
 */
export function standardLevel(value: number, standard: number): StandardLevel {
  if (atLeast(value, standard)) return "reached";
  return atLeast(value, (standard * NEAR_PERCENT) / 100) ? "near" : "below";
}

/**
 * Whether a school meets its standards: at least 6 of 7 reached and the remaining one at least 85 % of its standard.
 * Source: 教督〔2017〕6号, 资源配置.
 * @param values per pupil or per hundred pupils, unrounded
 * @param standards same order and length
 * @param needed how many must be reached; all but one if nothing is said
 * @example
 * schoolStandard([4.2, 1, 0.9, 4.5, 6.375, 2000, 2.3], [4.2, 1, 0.9, 4.5, 7.5, 2000, 2.3]).met; //=> true
 */
export function schoolStandard(
  values: ArrayLike<number>,
  standards: ArrayLike<number>,
  needed = standards.length - 1,
): SchoolStandardResult {
  const levels: StandardLevel[] = [];
  for (let i = 0; i < standards.length; i++) levels.push(standardLevel(values[i], standards[i]));
  const reached = levels.filter((level) => level === "reached").length;
  return { levels, reached, met: reached >= needed && !levels.includes("below") };
}

/** A school judged by its values, and where these fail it by those that a tolerance lets it have. */
export interface ToleratedStandardResult {
  /** By its values alone. */
  readonly plain: SchoolStandardResult;
  /** As it is judged in the end. */
  readonly judged: SchoolStandardResult;
  /** Met by the tolerance alone. */
  readonly transitional: boolean;
}

/**
 * Whether a school meets its standards, if need be with what a tolerance adds to its values; what does not help is left out.
 * @param tolerated the values with what may be added, same order and length
 * @example
 * toleratedStandard([4.2, 1, 0.9, 4.5, 6, 2000, 2.3], [4.2, 1, 0.9, 4.5, 7.5, 2000, 2.3], [4.2, 1, 0.9, 4.5, 7.5, 2000, 2.3]).transitional; //=> true
 */
export function toleratedStandard(
  values: ArrayLike<number>,
  tolerated: ArrayLike<number>,
  standards: ArrayLike<number>,
): ToleratedStandardResult {
  const plain = schoolStandard(values, standards);
  const eased = schoolStandard(tolerated, standards);
  const transitional = !plain.met && eased.met;
  return { plain, judged: transitional ? eased : plain, transitional };
}
