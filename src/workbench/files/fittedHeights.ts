import { areaAt, columnCharacters, columnName, rowHeight, STANDARD_WIDTH, type Area, type CellText } from "../../model";
import { intersect, isWholeColumns, type CellData, type SheetData } from "../../officehost/document";
import { isFormula } from "./changes";

/** Pixels of a point. */
const PIXELS_A_POINT = 4 / 3;

/** Points of letters where a format names no size. */
const USUAL_SIZE = 11;

/** Heights in points by row for rows to which a file gives none: Excel fits these to their texts when it opens it. */
export function fittedHeights(sheet: SheetData): Record<string, number> {
  const { cells = [], formats = [], rowHeights = {}, columnWidths = {} } = sheet;
  const joined = (sheet.merges ?? []).map(areaAt);
  const texts = new Map<number, CellText[]>();
  const take = (row: number, column: number, size: number, wrap: boolean) => {
    const text = textOf(cells[row]?.[column]);
    if (text === null || String(row + 1) in rowHeights || isJoined(joined, row, column)) return;
    const points = columnWidths[columnName(column)];
    const width = points === undefined ? STANDARD_WIDTH : columnCharacters(points * PIXELS_A_POINT);
    const others = texts.get(row);
    if (others) others.push({ text, width, size, wrap });
    else texts.set(row, [{ text, width, size, wrap }]);
  };
  for (const { areas, wrap = false, font } of formats) {
    const size = font?.size ?? USUAL_SIZE;
    if (!wrap && size <= USUAL_SIZE) continue;
    for (const { top, left, bottom, right } of areas.map(areaAt).filter((area) => !isWholeColumns(area)))
      for (let row = top; row <= Math.min(bottom, cells.length - 1); row++)
        for (let column = left; column <= right; column++) take(row, column, size, wrap);
  }
  return Object.fromEntries(
    [...texts].flatMap(([row, found]) => {
      const height = rowHeight(found);
      return height === null ? [] : [[row + 1, height]];
    }),
  );
}

function textOf(cell: CellData | undefined): string | null {
  const value = isFormula(cell) ? cell.value : cell;
  return typeof value === "string" ? value : null;
}

function isJoined(joined: readonly Area[], row: number, column: number): boolean {
  const cell = { top: row, left: column, bottom: row, right: column };
  return joined.some((area) => intersect(area, cell) !== null);
}
