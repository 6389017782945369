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
  const size = roundedBy(Math.round, HALF, Math.abs(value), digits);
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
  return roundedBy(Math.ceil, 0, value, digits);
}

/** Below this product the error of a multiplication is far smaller than {@link CLEAR}. */
const SURE = 5e7;
/** How far from where rounding turns a product has to be for its binary error to decide nothing. */
const CLEAR = 1e-6;
/** Where rounding to the nearest turns. */
const HALF = 0.5;
/** Powers of ten up to this one are exact. */
const EXACT = 1e22;

/** @param turn how far above a whole number `whole` begins to give the next one */
function roundedBy(whole: (value: number) => number, turn: number, value: number, digits: number): number {
  if (!Number.isFinite(value)) return value;
  // Written digits decide only where rounding is close; to write them takes ten times as long, for each figure of each school.
  const power = 10 ** digits;
  const product = value * power;
  const above = product - turn;
  if (power <= EXACT && product < SURE && Math.abs(above - Math.round(above)) > CLEAR) return whole(product) / power;
  const [mantissa, exponent = "0"] = value.toPrecision(15).split("e");
  const shifted = whole(Number(`${mantissa}e${Number(exponent) + digits}`));
  return shifted > Number.MAX_SAFE_INTEGER ? value : Number(`${shifted}e-${digits}`);
}

/**
 * The decimal places that a number is written with.
 * @example
 * decimalsOf(84.96); //=> 2
 */
export function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  const [, decimals = ""] = String(value).split(".");
  return decimals.length;
}

/**
 * A number rounded and written with a fixed count of decimal places, as the forms print it.
 * @example
 * printed(0.5, 3); //=> "0.500"
 */
export function printed(value: number, digits: number): string {
  return round(value, digits).toFixed(digits);
}

/**
 * The same with commas between the thousands, as amounts are read.
 * @example
 * separated(1234567.5, 2); //=> "1,234,567.50"
 * separated(-999, 0); //=> "-999"
 */
export function separated(value: number, digits: number): string {
  return printed(value, digits).replace(/\d+/, withCommas);
}

function withCommas(whole: string): string {
  return whole.replace(/\B(?=(\d{3})+$)/g, ",");
}

/**
 * A number as it stands in running text, with all its digits or those that it was printed with: commas from five whole digits on,
 * so that years have none.
 * @example
 * inText(1234567.5); //=> "1,234,567.5"
 * inText("22000.00"); //=> "22,000.00"
 * inText(2025); //=> "2025"
 */
export function inText(value: number | string): string {
  return String(value).replace(/^-?\d{5,}/, withCommas);
}

/** Digits by which a figure is told well enough to reckon with it by hand. */
const TELLING_DIGITS = 4;

/**
 * Decimal places with which a figure is told: those of the form, or as many more as it takes to have four digits.
 * @example
 * tellingDigits(0.0612, 3); //=> 5
 * tellingDigits(2973.4, 2); //=> 2
 */
export function tellingDigits(value: number, digits: number): number {
  const size = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)));
  return Math.max(digits, TELLING_DIGITS - 1 - size);
}

/** Decimal places beyond which a number is not told apart from another one any more. */
const MOST_DIGITS = 12;

/** Decimal places of standards that documents set; one with more is itself computed, as last year's rate is. */
const STANDARD_DIGITS = 4;

/**
 * A value and the standard that it is compared with, as they are shown beside each other: the value rounded as the forms
 * print it, or with as many more places as it takes to see on which side of the standard it is. A standard keeps the places
 * that it is set with; a computed one gets those of the value.
 * @example
 * shownTogether(84.96, 85, 1); //=> { value: 84.96, limit: 85 }
 * shownTogether(49.8764, 49.87658, 2); //=> { value: 49.876, limit: 49.877 }
 * shownTogether(95, 95, 1); //=> { value: 95, limit: 95 }
 */
export function shownTogether(
  value: number,
  limit: number,
  digits: number,
): { readonly value: number; readonly limit: number } {
  const computed = round(limit, STANDARD_DIGITS) !== limit;
  const limitAt = (places: number) => (computed ? round(limit, places) : limit);
  for (let places = digits; places <= MOST_DIGITS; places++) {
    const shown = { value: round(value, places), limit: limitAt(places) };
    if (Math.sign(shown.value - shown.limit) === Math.sign(value - limit)) return shown;
  }
  return { value: limitAt(digits), limit: limitAt(digits) };
}

/**
 * The value of `shownTogether`, where the standard is written somewhere else with all its digits, so that no sentence says
 * that 7.50 is less than 7.5.
 * @example
 * shownBeside(7.496, 7.5, 2); //=> 7.496
 * shownBeside(7.123, 7.5, 2); //=> 7.12
 */
export function shownBeside(value: number, limit: number, digits: number): number {
  return shownTogether(value, limit, digits).value;
}

/**
 * The same, written with at least the decimal places of the form.
 * @example
 * printedBeside(0.5004, 0.5, 3); //=> "0.5004"
 * printedBeside(0.4, 0.5, 3); //=> "0.400"
 */
export function printedBeside(value: number, limit: number, digits: number): string {
  const shown = shownBeside(value, limit, digits);
  return shown === round(value, digits) ? printed(value, digits) : String(shown);
}

/**
 * Both of `shownTogether` as sentences tell them: the value with the decimal places of its form or as many more as it takes, the
 * standard as the forms print it, large amounts with commas.
 * @example
 * printedTogether(4.1, 4.5, 2); //=> { value: "4.10", limit: "4.50" }
 * printedTogether(7.496, 7.5, 2); //=> { value: "7.496", limit: "7.50" }
 * printedTogether(1578.2, 2000, 2); //=> { value: "1,578.20", limit: "2,000" }
 */
export function printedTogether(
  value: number,
  limit: number,
  digits: number,
): { readonly value: string; readonly limit: string } {
  const shown = shownTogether(value, limit, digits);
  return {
    value: separated(shown.value, Math.max(digits, decimalsOf(shown.value))),
    limit: printedStandard(shown.limit),
  };
}

/**
 * Two values of one thing as sentences tell them beside each other: with the decimal places of its form, or as many more as it takes
 * to see that they differ, large amounts with commas.
 * @example
 * printedApart(4.1, 4.5, 2); //=> ["4.10", "4.50"]
 * printedApart(20.124, 20.1243, 2); //=> ["20.1240", "20.1243"]
 */
export function printedApart(one: number, other: number, digits: number): readonly [string, string] {
  let places = digits;
  while (places < MOST_DIGITS && round(one, places) === round(other, places)) places++;
  return [separated(one, places), separated(other, places)];
}

/** Decimal places that the forms give a standard which is no whole number. */
const PRINTED_STANDARD_DIGITS = 2;

/**
 * A standard as the forms print it: a whole number as it is, any other with two decimal places at least; with commas.
 * @example
 * printedStandard(0.5); //=> "0.50"
 * printedStandard(85); //=> "85"
 * printedStandard(2000); //=> "2,000"
 * printedStandard(0.0526); //=> "0.0526"
 */
export function printedStandard(limit: number): string {
  const coarse = round(limit, PRINTED_STANDARD_DIGITS) === limit && !Number.isInteger(limit);
  return separated(limit, coarse ? PRINTED_STANDARD_DIGITS : decimalsOf(limit));
}
