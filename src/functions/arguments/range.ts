import { isAmount, isBlank } from "./cells";
import { position, refuse, refuseCell } from "./refuse";

/** One reused column an argument; it only grows, so that recalculating a sheet allocates nothing. */
const columns: Float64Array[] = [];

function columnOf(argument: number, size: number): Float64Array {
  const column = columns[argument];
  if (column?.length === size) return column;
  const fits = column !== undefined && column.buffer.byteLength >= size * Float64Array.BYTES_PER_ELEMENT;
  return (columns[argument] = fits ? new Float64Array(column.buffer, 0, size) : new Float64Array(size));
}

/**
 * The numbers of a range, checked and copied row by row, whichever way the range lies. A blank (null or "") counts 0.
 * Any text, TRUE / FALSE, error cell or negative number is refused with #VALUE!.
 * @param argument place in the formula, from 1
 * @param range 2-D array of cells, or a single cell
 * @param blanks "refused" where a blank may not count 0
 * @returns valid until the same argument of any function is read again
 */
export function numbers(argument: number, range: unknown, blanks: "zero" | "refused" = "zero"): Float64Array {
  const rows = cellsOf(argument, range);
  const first = rows[0];
  const width = first ? first.length : 0;
  const column = columnOf(argument, rows.length * width);
  copyCells(rows, column, blanks, argument);
  return column;
}

type Rows = readonly (readonly unknown[])[];

/** Whether a range is a single column. A text of one letter passes as well, and is refused as any other text. */
export function isColumn(range: unknown): range is Rows {
  return (range as Partial<Rows> | undefined | null)?.[0]?.length === 1;
}

function copyCells(rows: Rows, column: Float64Array, blanks: string, argument: number): void {
  let index = 0;
  for (const row of rows) {
    for (const cell of row) {
      if (isAmount(cell)) column[index] = cell;
      else column[index] = otherwise(cell, blanks, argument, rows, index);
      index++;
    }
  }
}

function otherwise(cell: unknown, blanks: string, argument: number, rows: Rows, index: number): number {
  if (blanks === "zero" && isBlank(cell)) return 0;
  return refuseCell("notNumber", { where: position(argument, rows, index), value: cell });
}

/** The cells of an argument as a 2-D array; an argument that was not given is refused. */
function cellsOf(argument: number, range: unknown): Rows {
  if (range === undefined) refuse("invalidValue", "missing", { argument });
  return Array.isArray(range) ? range : [[range]];
}

/** Whether an optional range was left out; some hosts hand over one blank cell then, and on some a blank cell is 0. */
export function isLeftOut(range: unknown): boolean {
  const cell: unknown = Array.isArray(range) && range.length === 1 && range[0].length === 1 ? range[0][0] : range;
  return isBlank(cell) || cell === 0;
}

/** Refuses two ranges whose cells cannot be paired. */
export function sameSize(
  first: { readonly argument: number; readonly size: number },
  second: { readonly argument: number; readonly size: number },
): void {
  if (first.size === second.size) return;
  refuse("invalidValue", "sizes", {
    first: first.argument,
    firstSize: first.size,
    second: second.argument,
    secondSize: second.size,
  });
}

/** Refuses a range that has none of these counts of cells. */
export function sizeOf(argument: number, size: number, expected: readonly number[]): void {
  if (!expected.includes(size)) refuse("invalidValue", "size", { argument, size, expected: expected.join(" / ") });
}

/** Results in the shape of the range whose cells they belong to. */
export function shapedLike(range: readonly (readonly unknown[])[], results: readonly number[]): number[][] {
  return range.map(({ length: width }, row) => results.slice(row * width, (row + 1) * width));
}
