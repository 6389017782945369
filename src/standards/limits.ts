/** Numbers that limits and points are written with. */

/** Points that the county's government needs of 100 where its items are scored, inclusive. Source: 教督〔2012〕3号. */
export const PASS_MARK = 85;

/** What the points of all items add up to. Source: 教督〔2012〕3号. */
export const FULL_SCORE = 100;

/** Standards that are parts of a hundred lie far above this: 0.85 is a slip for 85, by which everybody would pass. */
export const LEAST_OF_HUNDRED = 10;

/** Decimal places that the forms print of a coefficient. */
export const COEFFICIENT_DIGITS = 3;
