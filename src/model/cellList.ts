import { areaAddress, mergeCells } from "./a1";
import type { CellRef } from "./cells";
import { grouped } from "./grouped";

/** The cells of one sheet as few addresses. */
export interface SheetCells {
  readonly sheet: string;
  readonly addresses: readonly string[];
}

/** Cells by sheet, neighbours merged into ranges, so that a clerk reads `C5:C9` and not five addresses. */
export function cellsBySheet(cells: readonly CellRef[]): SheetCells[] {
  const sheets = grouped(cells, ({ sheet }) => sheet);
  return [...sheets].map(([sheet, ofSheet]) => ({ sheet, addresses: mergeCells(ofSheet).map(areaAddress) }));
}
