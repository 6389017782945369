/**
 * Rounding for the screen and the forms, equal to Excel's ROUND: half away from zero, on the number's fifteen decimal
 * digits. Never used before comparing.
 * @param value any number; not finite is given back as it is
 * @param digits decimal places, 0 or more
 * @example
 * round(0.5145, 3); //=> 0.515
 * round(-2.5, 0); //=> -3
 * round(1.005, 2); //=> 1.01
 * round(1234567890.5, 12); //=> 1234567890.5
 */
export function round(value: number, digits: number): number {
  const size = roundedBy(Math.round, Math.abs(value), digits);
  return value < 0 && size !== 0 ? -size : size;
}

/**
 * An amount rounded up, for what is needed at least: on the number's fifteen decimal digits, so that a binary fraction
 * adds nothing to an amount that has no more places than are shown.
 * @param value 0 or more
 * @param digits decimal places, 0 or more
 * @example
 * roundUp(13.1214, 2); //=> 13.13
 * roundUp(0.1 + 0.2, 1); //=> 0.3
 */
export function roundUp(value: number, digits: number): number {
  return roundedBy(Math.ceil, value, digits);
}

function roundedBy(whole: (value: number) => number, value: number, digits: number): number {
  if (!Number.isFinite(value)) return value;
  const [mantissa, exponent = "0"] = value.toPrecision(15).split("e");
  const shifted = whole(Number(`${mantissa}e${Number(exponent) + digits}`));
  return shifted > Number.MAX_SAFE_INTEGER ? value : Number(`${shifted}e-${digits}`);
}

/**
 * A number rounded and written with a fixed count of decimal places, as the forms print it.
 * @example
 * printed(0.5, 3); //=> "0.500"
 */
export function printed(value: number, digits: number): string {
  return round(value, digits).toFixed(digits);
}

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
