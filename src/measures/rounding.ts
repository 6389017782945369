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
  if (!Number.isFinite(value)) return value;
  const [mantissa, exponent = "0"] = Math.abs(value).toPrecision(15).split("e");
  const shifted = Math.round(Number(`${mantissa}e${Number(exponent) + digits}`));
  if (shifted > Number.MAX_SAFE_INTEGER) return value;
  return Math.sign(value) * Number(`${shifted}e-${digits}`) || 0;
}

/**
 * A number rounded and written with a fixed count of decimal places, as the forms print it.
 * @example
 * printed(0.5, 3); //=> "0.500"
 */
export function printed(value: number, digits: number): string {
  return round(value, digits).toFixed(digits);
}
