import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { isCellError, type CellValue } from "../../model";
import type { CellInput } from "../../officehost/document";

/** Values between the document and the cells of the spreadsheet. */

const ERRORS = new Set(
  "#DIV/0! #NAME? #VALUE! #NUM! #N/A #REF! #NULL! #SPILL! #CALC! #CYCLE! #ERROR! #GETTING_DATA #BUSY!".split(" "),
);

/** The value of a cell; a text that the engine shows in place of a result is an error. */
export function valueOf(cell: Nullable<ICellData>): CellValue {
  if (!cell) return null;
  const value = cell.v ?? textOf(cell);
  if (value === null || value === undefined || value === "") return null;
  if (cell.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === "TRUE" || value === "1";
  if (cell.t === CellValueType.NUMBER && typeof value === "string") return Number(value);
  if (typeof value !== "string" || cell.t === CellValueType.FORCE_STRING || !ERRORS.has(value)) return value;
  return { error: value };
}

/** A cell with several fonts in one text keeps it as a small document. */
function textOf(cell: ICellData): string | null {
  return cell.p?.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n") ?? null;
}

/** What is set into a cell for a new content; the format stays. */
export function contentOf({ value, formula }: CellInput): ICellData {
  if (formula) return { ...plainContent(value), f: formula, si: null, p: null };
  return { ...plainContent(value), f: null, si: null, p: null };
}

/** A cell of a workbook that is opened: there is nothing in it that would have to go. */
export function newContent({ value, formula }: CellInput): ICellData {
  const content = value === null || value === "" ? {} : plainContent(value);
  return formula ? { ...content, f: formula } : content;
}

/** An empty cell that keeps its format. */
export const NO_CONTENT: ICellData = { v: null, t: null, f: null, si: null, p: null };

function plainContent(value: CellValue): ICellData {
  if (value === null || value === "") return { v: null, t: null };
  if (isCellError(value)) return { v: value.error, t: CellValueType.STRING };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: needsForce(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** Texts that the spreadsheet would take for a number or an error. */
function needsForce(text: string): boolean {
  return ERRORS.has(text) || (text.trim() !== "" && !Number.isNaN(Number(text)));
}
