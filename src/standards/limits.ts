import type { Method, Stage } from "./terms";

/**
 * Limits on difference coefficients, inclusive (≤).
 * 2012: on the mean of the eight, 综合差异系数; a single one may be far above. Source: 教督〔2012〕3号.
 * 2017: on each of the seven; the mean is printed without limit. Source: 教督〔2017〕6号.
 */
export const COEFFICIENT_LIMITS: Readonly<
  Record<Method, { readonly appliesTo: "composite" | "each"; readonly limit: Readonly<Record<Stage, number>> }>
> = {
  "2012": { appliesTo: "composite", limit: { primary: 0.65, junior: 0.55 } },
  "2017": { appliesTo: "each", limit: { primary: 0.5, junior: 0.45 } },
};

/** Points that the county's government needs of 100 (2012), inclusive. Source: 教督〔2012〕3号. */
export const PASS_MARK_2012 = 85;

/** What the points of all items add up to (2012). Source: 教督〔2012〕3号. */
export const FULL_SCORE_2012 = 100;

/** Standards that are parts of a hundred lie far above this: 0.85 is a slip for 85, by which everybody would pass. */
export const LEAST_OF_HUNDRED = 10;

/** Decimal places that the forms print of a coefficient. */
export const COEFFICIENT_DIGITS = 3;
