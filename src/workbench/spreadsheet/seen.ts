/** Pixels that stay free between a shown cell and the edges of what can be scrolled. */
const ROOM = 40;

/**
 * Where the view has to begin for a cell to be seen, which stands at a third of it where it has to be moved.
 * @example
 * seen(600, 620, 0, 300); //=> 500
 * seen(600, 620, 400, 300); //=> 400
 * @param start where the cell begins, counted from the end of the frozen lines; below 0 it is one of them
 */
export function seen(start: number, end: number, scrolled: number, size: number): number {
  const room = Math.max(0, Math.min(ROOM, (size - (end - start)) / 2));
  if (start < 0 || (start >= scrolled + Math.min(room, start) && end <= scrolled + size - room)) return scrolled;
  return Math.max(0, Math.min(start, start - size / 3));
}
