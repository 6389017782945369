import type { IUnitRange } from "@univerjs/core";
import type { Area } from "../../../model";
import { MAX_COLUMNS, MAX_ROWS } from "../../../officehost/document";
import { areaOf } from "../ranges";

/** Cells that an area may have for each to be kept; larger areas are looked through one by one. */
const SMALL = 256;

interface DirtySheet {
  readonly cells: Set<number>;
  readonly areas: Area[];
}

/** The cells that a calculation was asked for; they may come as thousands of ranges of one cell. */
export class DirtyCells {
  private readonly sheets = new Map<string, DirtySheet>();

  constructor(ranges: readonly IUnitRange[]) {
    for (const { unitId, sheetId, range } of ranges) {
      const key = `${unitId}/${sheetId}`;
      let sheet = this.sheets.get(key);
      if (!sheet) this.sheets.set(key, (sheet = { cells: new Set(), areas: [] }));
      add(sheet, areaOf(range, MAX_ROWS, MAX_COLUMNS));
    }
  }

  has(unitId: string, sheetId: string, row: number, column: number): boolean {
    const sheet = this.sheets.get(`${unitId}/${sheetId}`);
    if (!sheet) return false;
    const inside = ({ top, left, bottom, right }: Area) =>
      row >= top && row <= bottom && column >= left && column <= right;
    return sheet.cells.has(row * MAX_COLUMNS + column) || sheet.areas.some(inside);
  }
}

function add({ cells, areas }: DirtySheet, area: Area): void {
  const { top, left, bottom, right } = area;
  if ((bottom - top + 1) * (right - left + 1) > SMALL) areas.push(area);
  else
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) cells.add(row * MAX_COLUMNS + column);
}
