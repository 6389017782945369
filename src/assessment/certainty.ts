/** What can be said of two conditions of which `null` is one that nobody knows. */

/**
 * Whether one of them holds.
 * @example
 * either(null, true); //=> true
 * either(null, false); //=> null
 */
export function either(a: boolean | null, b: boolean | null): boolean | null {
  if (a === true || b === true) return true;
  return a === null || b === null ? null : false;
}

/**
 * Whether both hold.
 * @example
 * both(null, false); //=> false
 * both(null, true); //=> null
 */
export function both(a: boolean | null, b: boolean | null): boolean | null {
  if (a === false || b === false) return false;
  return a === null || b === null ? null : true;
}
