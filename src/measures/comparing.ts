/** Comparing with a standard. Binary fractions must not decide: 0.85 × 4.5 has to reach 3.825. */

/** Part of a standard by which a value may miss it. */
export const TOLERANCE = 1e-12;

/**
 * Whether a value reaches a standard (≥), compared at full precision.
 * @example
 * atLeast((9 * 100) / 1000, 0.9); //=> true
 * atLeast(7.496, 7.5); //=> false
 */
export function atLeast(value: number, standard: number): boolean {
  return value >= standard - Math.abs(standard) * TOLERANCE;
}

/**
 * Whether a value keeps to a limit (≤), compared at full precision.
 * @example
 * atMost(0.5, 0.5); //=> true
 * atMost(0.5018, 0.5); //=> false
 */
export function atMost(value: number, limit: number): boolean {
  return value <= limit + Math.abs(limit) * TOLERANCE;
}
