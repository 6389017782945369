import type { Area, CellRef, CellValue } from "./cells";

/** A workbook read once, as plain arrays. */

/** What a host knows of a sheet before it reads the cells; rows and columns are those of the used range. */
export interface SheetInfo {
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
  readonly rows: number;
  readonly columns: number;
}

/** How much of a sheet is wanted. */
export interface Detail {
  /** Also the formulas (else only the values); `few` where hardly a cell is expected to have one, so that more go into a request. */
  readonly formulas?: boolean | "few";
  /** Also the number formats. */
  readonly formats?: boolean;
  /** Error cells must be told from texts that look like them: costs a second array. */
  readonly types?: boolean;
  /** Also what else gives cells their meaning: merges, hidden rows and columns, struck-out cells. */
  readonly layout?: boolean;
  /** Only this many columns from the left below the first row, which always comes whole. */
  readonly keyColumns?: number;
}

/** Asked once a sheet; `null` leaves the sheet's cells unread. */
export type Wanted = (sheet: SheetInfo) => Detail | null;

/** What people read from a sheet beside its values. Places are those of the workbook, from 0. */
export interface SheetLayout {
  /** Joined cells; the value stands in the first one. */
  readonly merges: readonly Area[];
  /** Hidden rows that hold something, from top to bottom. */
  readonly hiddenRows: readonly number[];
  /** Hidden columns of the used range, from left to right. */
  readonly hiddenColumns: readonly number[];
  /** Cells with a value whose whole text is struck out. */
  readonly struck: readonly { readonly row: number; readonly column: number }[];
}

/** The cells of one sheet; `values[0][0]` stands at row `top`, column `left`. */
export interface SheetSnapshot {
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
  readonly top: number;
  readonly left: number;
  /** Rows of values; empty where the sheet was not wanted or is empty. A row may be shorter than the first. */
  readonly values: readonly (readonly CellValue[])[];
  /** Formulas with their `=`, `null` in cells without one; same shape as `values`. */
  readonly formulas?: readonly (readonly (string | null)[])[];
  /** Number formats in their English codes, `null` where it is General or nothing is known; same shape as `values`. */
  readonly formats?: readonly (readonly (string | null)[])[];
  /** Where it was asked for and the sheet holds anything. */
  readonly layout?: SheetLayout;
  /** Whether the cells were read. */
  readonly read: boolean;
}

/** All sheets of a workbook in their order. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
}

/** What stands in a cell; `null` also where the sheet or the cell was not read. */
export function cellValue({ sheets }: WorkbookSnapshot, { sheet, row, column }: CellRef): CellValue {
  const found = sheets.find(({ name }) => name === sheet);
  return found?.values[row - found.top]?.[column - found.left] ?? null;
}

/**
 * Gives a row that equals the one before it as that same array: the rows of a sheet mostly have the same formats and no
 * formulas, so that one array serves thousands of them.
 */
export function rowSharer<T>(): (row: T[]) => T[] {
  let last: T[] = [];
  return (row) => {
    if (row.length !== last.length || row.some((value, i) => value !== last[i])) last = row;
    return last;
  };
}
