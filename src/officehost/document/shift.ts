import type { Area } from "../../model";

/** Cells pushed along an axis: `by` is positive for an insert before `from`, negative for a removal that starts there. */
export interface Shift {
  readonly axis: "row" | "column";
  readonly from: number;
  readonly by: number;
  /** The columns (rows) that move; everything beside them stays. */
  readonly first: number;
  readonly last: number;
}

/** Where an index stands after a shift, or `null` where it was removed. */
export function shiftIndex(index: number, { from, by }: Shift): number | null {
  if (index < from) return index;
  if (by < 0 && index < from - by) return null;
  return index + by;
}

/**
 * Where an area stands after a shift, `null` where all of it was removed.
 * Throws where only a part of the area would move, which Excel would split.
 */
export function shiftArea(area: Area, shift: Shift): Area | null {
  const rows = shift.axis === "row";
  const [start, end] = rows ? [area.top, area.bottom] : [area.left, area.right];
  const [first, last] = rows ? [area.left, area.right] : [area.top, area.bottom];
  if (end < shift.from || last < shift.first || first > shift.last) return area;
  if (first < shift.first || last > shift.last)
    throw new Error("The in-memory document cannot shift a part of a conditional format, a validation or a merge.");
  const from = shiftIndex(start, shift) ?? shift.from;
  const to = shiftIndex(end, shift) ?? shift.from - 1;
  if (to < from) return null;
  return rows ? { ...area, top: from, bottom: to } : { ...area, left: from, right: to };
}
