import type { CellValue } from "./cells";

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
  /** Also the formulas (else only the values). */
  readonly formulas?: boolean;
  /** Error cells must be told from texts that look like them: costs a second array. */
  readonly types?: boolean;
  /** Only this many columns from the left below the first row, which always comes whole. */
  readonly keyColumns?: number;
}

/** Asked once a sheet; `null` leaves the sheet's cells unread. */
export type Wanted = (sheet: SheetInfo) => Detail | null;

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
  /** Whether the cells were read. */
  readonly read: boolean;
}

/** All sheets of a workbook in their order. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
}
