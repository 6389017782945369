import { isCellError, mergeCells, type Area, type Steps } from "../../model";
import type { CellData, SheetData } from "../../officehost/document";

/** Functions whose results change by themselves, so that Excel calculates them whenever it opens a workbook. */
const VOLATILE = /\b(?:NOW|TODAY|RAND|RANDBETWEEN)\(/i;

/**
 * The formulas that must be calculated when a workbook is opened; the others keep the values of the file, as in Excel.
 * An error is calculated again because only the function itself can tell the reason.
 */
export function* staleSteps({ cells = [] }: SheetData): Steps<Area[]> {
  const stale: { readonly row: number; readonly column: number }[] = [];
  for (const [row, line] of cells.entries()) {
    line.forEach((cell, column) => {
      if (isStale(cell)) stale.push({ row, column });
    });
    yield;
  }
  return mergeCells(stale);
}

function isStale(cell: CellData): boolean {
  if (typeof cell !== "object" || cell === null || !("formula" in cell)) return false;
  return (cell.value ?? null) === null || isCellError(cell.value) || VOLATILE.test(cell.formula);
}
