import { at } from "../../measures/at";
import type { SentenceValue } from "../../model";

/** What rules say of figures that are a thousand or ten thousand times off. */

/** The middle one of some numbers, the smaller of two. */
export function medianOf(numbers: readonly number[]): number {
  const sorted = Float64Array.from(numbers).sort();
  return at(sorted, Math.floor((sorted.length - 1) / 2));
}

/** Three digits that tell something, however small or large the number. */
export function legible(value: number): SentenceValue {
  return Number(value.toPrecision(3));
}
