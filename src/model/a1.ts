import type { Area, CellRef } from "./cells";
import { entryAt } from "./there";

/** A1 addresses, used only where a workbook, a screen or a command line needs them. */

/**
 * The letters of a column.
 * @example
 * columnName(0); //=> "A"
 * columnName(27); //=> "AB"
 */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/**
 * The column of its letters.
 * @example
 * columnIndex("AB"); //=> 27
 */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/**
 * The address of a cell without its sheet.
 * @example
 * cellAddress({ row: 4, column: 2 }); //=> "C5"
 */
export function cellAddress(cell: { readonly row: number; readonly column: number }): string {
  return columnName(cell.column) + (cell.row + 1);
}

/**
 * The address of a rectangle without its sheet; a single cell is written as one.
 * @example
 * areaAddress({ top: 4, left: 2, bottom: 8, right: 2 }); //=> "C5:C9"
 */
export function areaAddress(area: Area): string {
  const first = cellAddress({ row: area.top, column: area.left });
  const last = cellAddress({ row: area.bottom, column: area.right });
  return first === last ? first : `${first}:${last}`;
}

/**
 * The rectangle of an address such as `C5`, `$C$5:D9`; `null` where the text is no address of cells.
 * @example
 * parseArea("C5:D9"); //=> { top: 4, left: 2, bottom: 8, right: 3 }
 */
export function parseArea(address: string): Area | null {
  return plainCell(address) ?? anyArea(address);
}

/** The cell of an address as files write it, of which there are millions, or `null` of any other text. */
function plainCell(address: string): Area | null {
  let [at, column, row] = [0, 0, 0];
  for (; at < 3 && isLetter(address.charCodeAt(at)); at++) column = column * 26 + address.charCodeAt(at) - 64;
  const digits = address.length - at;
  if (at === 0 || digits < 1 || digits > 7 || address.charCodeAt(at) === 48) return null;
  for (; at < address.length; at++) {
    const digit = address.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return null;
    row = row * 10 + digit;
  }
  return { top: row - 1, left: column - 1, bottom: row - 1, right: column - 1 };
}

function isLetter(code: number): boolean {
  return code >= 65 && code <= 90;
}

function anyArea(address: string): Area | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6}))?$/.exec(address.trim());
  if (!match) return null;
  const [, column1 = "", row1 = "", column2 = column1, row2 = row1] = match;
  const columns = [columnIndex(column1), columnIndex(column2)];
  const rows = [Number(row1) - 1, Number(row2) - 1];
  return { top: Math.min(...rows), left: Math.min(...columns), bottom: Math.max(...rows), right: Math.max(...columns) };
}

/**
 * The rectangle of an address that is known to be one of cells; any other throws a TypeError.
 * @example
 * areaAt("C5"); //=> { top: 4, left: 2, bottom: 4, right: 2 }
 */
export function areaAt(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new TypeError(`"${address}" is no area of cells.`);
  return area;
}

/**
 * A sheet's name as Excel writes it in a formula: in quotes only where it could be read as something else than a name.
 * @example
 * quoteSheet("学校台账"); //=> "学校台账"
 * quoteSheet("2017年"); //=> "'2017年'"
 */
export function quoteSheet(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !isA1(name) && !/^(?:R\d*)?(?:C\d*)?$/i.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

const LAST_COLUMN = 16_383;

function isA1(name: string): boolean {
  const [, letters] = /^([A-Z]{1,3})\d{1,7}$/i.exec(name) ?? [];
  return letters !== undefined && columnIndex(letters) <= LAST_COLUMN;
}

/**
 * A cell's address with its sheet, as a clerk reads it.
 * @example
 * cellLabel({ sheet: "学校台账", row: 4, column: 2 }); //=> "学校台账!C5"
 * cellLabel({ workbook: "2024.xlsx", sheet: "学校台账", row: 4, column: 2 }); //=> "[2024.xlsx]学校台账!C5"
 */
export function cellLabel(cell: CellRef): string {
  return `${cell.workbook === undefined ? "" : `[${cell.workbook}]`}${cell.sheet}!${cellAddress(cell)}`;
}

/**
 * Cells of one sheet merged into few rectangles: runs down a column first, then equal runs side by side.
 * @example
 * mergeCells([{ row: 0, column: 0 }, { row: 1, column: 0 }, { row: 0, column: 1 }, { row: 1, column: 1 }]).map(areaAddress); //=> ["A1:B2"]
 */
export function mergeCells(cells: Iterable<{ readonly row: number; readonly column: number }>): Area[] {
  const rowsOf = new Map<number, Set<number>>();
  for (const { row, column } of cells) {
    let rows = rowsOf.get(column);
    if (!rows) rowsOf.set(column, (rows = new Set()));
    rows.add(row);
  }
  const gathered = new GatheredCells();
  for (const [column, rows] of rowsOf) for (const row of [...rows].sort((a, b) => a - b)) gathered.add(row, column);
  return gathered.areas();
}

/**
 * Cells as they come, row by row from the top, to be merged: of a run down a column only the two ends are kept, so that
 * millions of cells take no more room than the rectangles that they make.
 */
export class GatheredCells {
  /** The first and the last row of each run, one after the other, by column. */
  private readonly runs = new Map<number, number[]>();

  /** @returns whether the cell begins a run */
  add(row: number, column: number): boolean {
    const ends = this.runs.get(column);
    if (!ends) {
      this.runs.set(column, [row, row]);
      return true;
    }
    const last = ends[ends.length - 1];
    if (last === row - 1) ends[ends.length - 1] = row;
    else if (last !== row) {
      ends.push(row, row);
      return true;
    }
    return false;
  }

  /** The rectangles: runs down a column first, then equal runs side by side. */
  areas(): Area[] {
    const done: Area[] = [];
    let open = new Map<string, Area>();
    let previous = -2;
    for (const [column, ends] of [...this.runs].sort((a, b) => a[0] - b[0])) {
      const next = new Map<string, Area>();
      for (const [top, bottom] of pairs(ends)) {
        const key = `${top}:${bottom}`;
        const beside = column === previous + 1 ? open.get(key) : undefined;
        if (beside) open.delete(key);
        next.set(key, { top, bottom, left: beside ? beside.left : column, right: column });
      }
      for (const area of open.values()) done.push(area);
      open = next;
      previous = column;
    }
    for (const area of open.values()) done.push(area);
    return done.sort((a, b) => a.top - b.top || a.left - b.left);
  }
}

function* pairs(ends: readonly number[]): Generator<[number, number]> {
  for (let i = 0; i + 1 < ends.length; i += 2) yield [entryAt(ends, i), entryAt(ends, i + 1)];
}
