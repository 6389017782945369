import { round } from "../../measures/rounding";

/** Decimal places beyond which a number is not told apart from another one any more. */
const MOST_DIGITS = 9;

/**
 * A value rounded as the forms print it, or with as many more places as it takes to tell it from the limit it is compared
 * with, so that no sentence says that 7.50 is less than 7.5.
 * @example
 * shownBeside(7.496, 7.5, 2); //=> 7.496
 * shownBeside(7.123, 7.5, 2); //=> 7.12
 */
export function shownBeside(value: number, limit: number, digits: number): number {
  for (let places = digits; places < MOST_DIGITS; places++) {
    const shown = round(value, places);
    if (shown !== limit) return shown;
  }
  return value;
}
