import { areaAddress, mergeCells, type CellRef } from "../../model";

/** The cells of one sheet as few addresses. */
export interface SheetCells {
  readonly sheet: string;
  readonly addresses: readonly string[];
}

/** Cells by sheet, neighbours merged into ranges, so that a clerk reads `C5:C9` and not five addresses. */
export function cellsBySheet(cells: readonly CellRef[]): SheetCells[] {
  const sheets = new Map<string, CellRef[]>();
  for (const cell of cells) {
    const ofSheet = sheets.get(cell.sheet);
    if (ofSheet) ofSheet.push(cell);
    else sheets.set(cell.sheet, [cell]);
  }
  return [...sheets].map(([sheet, ofSheet]) => ({ sheet, addresses: mergeCells(ofSheet).map(areaAddress) }));
}
