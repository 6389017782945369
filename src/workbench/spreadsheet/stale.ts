import { isCellError, mergeCells, type Area } from "../../model";
import type { CellData, SheetData } from "../../officehost/document";

/** Functions whose results change by themselves, so that Excel calculates them whenever it opens a workbook. */
const VOLATILE = /\b(?:NOW|TODAY|RAND|RANDBETWEEN)\(/i;

/**
 * The formulas that must be calculated when a workbook is opened; the others keep the values of the file, as in Excel.
 * An error is calculated again because only the function itself can tell the reason.
 */
export function staleAreas({ cells = [] }: SheetData): Area[] {
  return mergeCells(
    cells.flatMap((line, row) => line.flatMap((cell, column) => (isStale(cell) ? [{ row, column }] : []))),
  );
}

function isStale(cell: CellData): boolean {
  if (typeof cell !== "object" || cell === null || !("formula" in cell)) return false;
  return (cell.value ?? null) === null || isCellError(cell.value) || VOLATILE.test(cell.formula);
}
