import { TOLERANCE } from "../measures/comparing";

/** Comparisons in formulas, with the tolerance that all of them have: binary fractions must not decide. */

const PART = TOLERANCE.toExponential().toUpperCase();

/**
 * The formula of `atLeast`.
 * @param standard above 0, a cell, a number or an array constant
 * @example
 * atLeastFormula("A1", "B1"); //=> "A1>=B1-B1*1E-12"
 */
export function atLeastFormula(value: string, standard: string): string {
  return `${value}>=${standard}-${standard}*${PART}`;
}

/**
 * The formula of `atMost`.
 * @example
 * atMostFormula("A1", "B1"); //=> "A1<=B1+B1*1E-12"
 */
export function atMostFormula(value: string, limit: string): string {
  return `${value}<=${limit}+${limit}*${PART}`;
}
