import { atLeast } from "./comparing";

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
