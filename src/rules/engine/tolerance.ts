/**
 * How far two statements of one figure may lie apart before one of them must be wrong: a handful of people who came or
 * went between two days of counting, or a small part of a large figure. This product's own measure, no official one.
 */
const FEW = 5;
const SMALL_PART = 0.02;

/** Whether a difference can be explained; beyond that one of the two figures is wrong. */
export function canBeExplained(difference: number, whole: number): boolean {
  return difference <= Math.max(FEW, whole * SMALL_PART);
}
