import { columnIndex, columnName, outsideQuotes, there } from "../../model";
import { FUTURE_FUNCTIONS, WORKSHEET_FUNCTIONS } from "./futureFunctions";

/**
 * Formulas as a file stores them. There our functions are called `_xldudf_EDU_NAME`, the newer built-in ones `_xlfn.NAME`, and
 * the leading `=` is missing; `shownFormula` takes all that away.
 */

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/**
 * A formula as a file must store it; the reverse of `shownFormula`.
 * @example
 * storedFormula('=EDU.PERPUPIL(A1,IFNA(B1,"IFNA("))'); //=> '_xldudf_EDU_PERPUPIL(A1,_xlfn.IFNA(B1,"IFNA("))'
 */
export function storedFormula(shown: string): string {
  return outsideQuotes(shown.replace(/^=/, ""), (piece) =>
    piece.replace(/(?<![\p{L}\p{N}_.])([A-Z][\w.]*)(?=\()/giu, (name) => {
      const upper = name.toUpperCase();
      if (/^EDU\.[A-Z0-9]+$/.test(upper)) return `_xldudf_EDU_${upper.slice(4)}`;
      if (WORKSHEET_FUNCTIONS.has(upper)) return `_xlfn._xlws.${upper}`;
      return FUTURE_FUNCTIONS.has(upper) ? `_xlfn.${upper}` : name;
    }),
  );
}

/**
 * The formula of a cell that shares the formula of another cell, `rows` below and `columns` right of it.
 * @example
 * shiftFormula('SUM(A1,$B$1)&"A1"&LOG10(A:A)', 2, 1); //=> 'SUM(B3,$B$1)&"A1"&LOG10(B:B)'
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formulaShifter(formula)(rows, columns);
}

/** Shifts one formula again and again: its references are looked for once, though a million cells may share it. */
export function formulaShifter(formula: string): (rows: number, columns: number) => string {
  const references: Reference[] = [];
  const marked = outsideQuotes(formula, (piece) =>
    piece.replace(REFERENCES, (whole: string, ...[column, row, firstColumn, lastColumn, firstRow, lastRow]) => {
      if (column && !isReference(column, row)) return whole;
      references.push(
        column
          ? { first: { column, row }, last: null }
          : { first: { column: firstColumn, row: firstRow }, last: { column: lastColumn, row: lastRow } },
      );
      return MARK;
    }),
  );
  const [before = "", ...after] = marked.split(MARK);
  const parts = references.map((reference, i) => ({ reference, text: there(after[i], "text behind a reference") }));
  // Joined and not added up: a text that was added up piece by piece keeps all its pieces in memory.
  return (rows, columns) => {
    const pieces = [before];
    for (const { reference, text } of parts) pieces.push(shifted(reference, rows, columns), text);
    return pieces.join("");
  };
}

const REFERENCES =
  /(?<![\p{L}\p{N}_.$])(?:(\$?[A-Z]{1,3})(\$?\d{1,7})|(\$?[A-Z]{1,3}):(\$?[A-Z]{1,3})|(\$?\d{1,7}):(\$?\d{1,7}))(?![\p{L}\p{N}_.(!])/giu;

/** Stands for a reference while the text around it is taken apart; no formula of a file can hold it. */
const MARK = "\0";

/** A cell, or the end of whole columns or rows. */
interface End {
  readonly column: string | undefined;
  readonly row: string | undefined;
}

interface Reference {
  readonly first: End;
  /** `null` where it is a single cell. */
  readonly last: End | null;
}

function shifted({ first, last }: Reference, rows: number, columns: number): string {
  const from = shiftedEnd(first, rows, columns);
  if (last === null) return from ?? "#REF!";
  const to = shiftedEnd(last, rows, columns);
  return from === null || to === null ? "#REF!" : `${from}:${to}`;
}

function shiftedEnd({ column, row }: End, rows: number, columns: number): string | null {
  const left = column === undefined ? "" : shiftedColumn(column, columns);
  const top = row === undefined ? "" : shiftedRow(row, rows);
  return left === null || top === null ? null : left + top;
}

function isReference(column: string, row: string): boolean {
  const number = Number(row.replace("$", ""));
  return columnIndex(column.replace("$", "")) < LAST_COLUMN && number >= 1 && number <= LAST_ROW;
}

function shiftedColumn(column: string, by: number): string | null {
  // Most formulas are shared down a column.
  if (by === 0 || column.startsWith("$")) return column;
  const index = columnIndex(column) + by;
  return index < 0 || index >= LAST_COLUMN ? null : columnName(index);
}

function shiftedRow(row: string, by: number): string | null {
  if (row.startsWith("$")) return row;
  const number = Number(row) + by;
  return number < 1 || number > LAST_ROW ? null : String(number);
}
