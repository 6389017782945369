import { COEFFICIENT_DIGITS } from "./limits";

/** Decimal places by unit: 比例保留一位小数; points may be given in parts; 差异率 has no unit and three places. */
const DIGITS: ReadonlyMap<string, number> = new Map([
  ["%", 1],
  ["分", 2],
  ["", COEFFICIENT_DIGITS],
]);
const WHOLE = 0;

/**
 * Decimal places that the national forms print of a county figure in this unit; whole numbers of all others.
 * @example
 * formDigits("%"); //=> 1
 * formDigits("元"); //=> 0
 */
export function formDigits(unit: string): number {
  return DIGITS.get(unit) ?? WHOLE;
}
