import { columnIndex, columnName, outsideQuotes } from "../../model";
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
export function shiftFormula(stored: string, rows: number, columns: number): string {
  const shift = (column: string | undefined, row: string | undefined): string | null => {
    const left = column === undefined ? "" : shiftedColumn(column, columns);
    const top = row === undefined ? "" : shiftedRow(row, rows);
    return left === null || top === null ? null : left + top;
  };
  return outsideQuotes(stored, (piece) =>
    piece.replace(
      /(?<![\p{L}\p{N}_.$])(?:(\$?[A-Z]{1,3})(\$?\d{1,7})|(\$?[A-Z]{1,3}):(\$?[A-Z]{1,3})|(\$?\d{1,7}):(\$?\d{1,7}))(?![\p{L}\p{N}_.(!])/giu,
      (whole, column, row, firstColumn, lastColumn, firstRow, lastRow) => {
        if (column) return isReference(column, row) ? (shift(column, row) ?? "#REF!") : whole;
        const first = firstColumn ? shift(firstColumn, undefined) : shift(undefined, firstRow);
        const last = lastColumn ? shift(lastColumn, undefined) : shift(undefined, lastRow);
        return first === null || last === null ? "#REF!" : `${first}:${last}`;
      },
    ),
  );
}

function isReference(column: string, row: string): boolean {
  const number = Number(row.replace("$", ""));
  return columnIndex(column.replace("$", "")) < LAST_COLUMN && number >= 1 && number <= LAST_ROW;
}

function shiftedColumn(column: string, by: number): string | null {
  if (column.startsWith("$")) return column;
  const index = columnIndex(column) + by;
  return index < 0 || index >= LAST_COLUMN ? null : columnName(index);
}

function shiftedRow(row: string, by: number): string | null {
  if (row.startsWith("$")) return row;
  const number = Number(row) + by;
  return number < 1 || number > LAST_ROW ? null : String(number);
}
