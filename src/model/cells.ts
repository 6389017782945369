/** What a cell can hold, where it stands, and how both are written at the edges. Rows and columns count from 0. */

/** An Excel error value such as `{ error: "#N/A" }`. */
export interface CellError {
  readonly error: string;
}

/** A cell's value; `null` is a blank cell. */
export type CellValue = number | string | boolean | null | CellError;

/** One cell of a workbook; row and column count from 0. */
export interface CellRef {
  /** File of another workbook than the one being judged; such cells are listed, never marked. */
  readonly workbook?: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Whether a cell stands in the workbook being judged, so that it can be marked and gone to. */
export function isOwnCell({ workbook }: CellRef): boolean {
  return workbook === undefined;
}

/** A rectangle of cells on one sheet; bounds count from 0 and are inclusive. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The texts of Excel's errors, those that pass by themselves too. */
export const ERROR_TEXTS: ReadonlySet<unknown> = new Set(
  `#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #SPILL! #CALC! #BUSY! #GETTING_DATA #CONNECT! #BLOCKED! #FIELD! #UNKNOWN!`.split(
    " ",
  ),
);

/** Whether a value is an Excel error. */
export function isCellError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && typeof (value as CellError).error === "string";
}

/** What a cell holds, an error by its name. */
export function plainValue(value: CellValue): string | number | boolean | null {
  return isCellError(value) ? value.error : value;
}

/** The same as a text; none of a blank cell. */
export function cellText(value: CellValue): string {
  return String(plainValue(value) ?? "");
}

/** Whether a cell is blank: nothing in it, or a text of no characters. */
export function isBlank(value: CellValue | undefined): boolean {
  return value === null || value === undefined || value === "";
}

/** A cell's value as the plan shows it, for comparing with what stands in a workbook. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  if (isCellError(a) || isCellError(b)) return isCellError(a) && isCellError(b) && a.error === b.error;
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
  return (a ?? "") === (b ?? "");
}
