import { at } from "./at";
import { atLeast } from "./comparing";
import { round } from "./rounding";

/** How one value stands to its standard: reached, near to it, or less. */
export type StandardLevel = "reached" | "near" | "below";

/** A school's values against its standards (资源配置). */
export interface SchoolStandardResult {
  /** One level a value, in the order given. */
  readonly levels: readonly StandardLevel[];
  /** How many reach their standard. */
  readonly reached: number;
  /** As many reach it as are needed, and every other is near to it. */
  readonly met: boolean;
}

/** What a school has to reach. */
export interface SchoolStandards {
  /** One standard a value. */
  readonly standards: ArrayLike<number>;
  /** How many of them have to be reached. */
  readonly needed: number;
  /** What the others have to reach at least, in hundredths of the standard. */
  readonly near: number;
}

/**
 * The part of a standard that the others must reach, as it is written.
 * @param near in hundredths of the standard
 * @example
 * nearStandard(4.5, 85); //=> 3.825
 */
export function nearStandard(standard: number, near: number): number {
  return round((standard * near) / 100, NEAR_DIGITS);
}

/** More places than a standard and a part of it have. */
const NEAR_DIGITS = 6;

/**
 * How one value stands to its standard.
 * @param near what counts as near to it, in hundredths of the standard
 * @example
 * standardLevel(6.375, 7.5, 85); //=> "near"
 */
export function standardLevel(value: number, standard: number, near: number): StandardLevel {
  if (atLeast(value, standard)) return "reached";
  return atLeast(value, (standard * near) / 100) ? "near" : "below";
}

/**
 * Whether a school meets its standards: as many reached as are needed, and every other at least so near to its standard as
 * is asked. By 教督〔2017〕6号, 资源配置, 6 of 7 and the remaining one 85 %.
 * @param values per pupil or per hundred pupils, unrounded, in the order of the standards
 * @example
 * schoolStandard([4.2, 6.375], { standards: [4.2, 7.5], needed: 1, near: 85 }).met; //=> true
 */
export function schoolStandard(
  values: ArrayLike<number>,
  { standards, needed, near }: SchoolStandards,
): SchoolStandardResult {
  const levels: StandardLevel[] = [];
  for (let i = 0; i < standards.length; i++) levels.push(standardLevel(at(values, i), at(standards, i), near));
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
 * toleratedStandard([4.2, 6], [4.2, 7.5], { standards: [4.2, 7.5], needed: 1, near: 85 }).transitional; //=> true
 */
export function toleratedStandard(
  values: ArrayLike<number>,
  tolerated: ArrayLike<number>,
  demand: SchoolStandards,
): ToleratedStandardResult {
  const plain = schoolStandard(values, demand);
  const eased = schoolStandard(tolerated, demand);
  const transitional = !plain.met && eased.met;
  return { plain, judged: transitional ? eased : plain, transitional };
}
