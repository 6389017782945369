/**
 * The number at a place that a list has. The one assertion of its kind: loops over a hundred thousand schools keep their
 * own bounds, and asking again in each step would cost them a fifth of their speed. What is past the end turns every
 * sum into NaN.
 * @example
 * at([3, 5], 1); //=> 5
 */
export function at(numbers: ArrayLike<number>, place: number): number {
  return numbers[place] as number;
}
