/**
 * The number at a place that a list has, for loops that keep their own bounds: over a hundred thousand schools nothing is
 * asked twice. What is past the end turns every sum into NaN.
 * @example
 * at([3, 5], 1); //=> 5
 */
export function at(numbers: ArrayLike<number>, place: number): number {
  return numbers[place] as number;
}
