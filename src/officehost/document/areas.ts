import type { Area } from "../../model";

/** Arithmetic of rectangles of cells; the size of an Excel sheet. */

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

/** The part that two areas share, or `null`. */
export function intersect(a: Area, b: Area): Area | null {
  const shared = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return shared.top <= shared.bottom && shared.left <= shared.right ? shared : null;
}

/** What is left of an area without another one: up to four rectangles. */
export function subtract(area: Area, hole: Area): Area[] {
  const shared = intersect(area, hole);
  if (!shared) return [area];
  const parts: Area[] = [];
  if (area.top < shared.top) parts.push({ ...area, bottom: shared.top - 1 });
  if (shared.bottom < area.bottom) parts.push({ ...area, top: shared.bottom + 1 });
  const middle = { top: shared.top, bottom: shared.bottom };
  if (area.left < shared.left) parts.push({ ...middle, left: area.left, right: shared.left - 1 });
  if (shared.right < area.right) parts.push({ ...middle, left: shared.right + 1, right: area.right });
  return parts;
}

/** Whether one area lies wholly inside another. */
export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right
  );
}

/** The smallest rectangle around some areas, `null` for none. */
export function bounds(areas: Iterable<Area>): Area | null {
  let all: Area | null = null;
  for (const area of areas) {
    all = all
      ? {
          top: Math.min(all.top, area.top),
          left: Math.min(all.left, area.left),
          bottom: Math.max(all.bottom, area.bottom),
          right: Math.max(all.right, area.right),
        }
      : area;
  }
  return all;
}

/** The area of one cell. */
export function cellArea(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

export function isWholeColumns(area: Area): boolean {
  return area.top === 0 && area.bottom === MAX_ROWS - 1;
}

export function isWholeRows(area: Area): boolean {
  return area.left === 0 && area.right === MAX_COLUMNS - 1;
}
