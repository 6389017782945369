/**
 * A part of a whole: 入学率, 辍学率, 满意度 and the like.
 * @returns from 0 to 1 where the part is within the whole; NaN where there is nothing to take a part of
 * @example
 * share(855, 900); //=> 0.95
 */
export function share(part: number, whole: number): number {
  return whole === 0 ? NaN : part / whole;
}
