import {
  areaAt,
  columnCharacters,
  columnName,
  entryAt,
  rowHeight,
  STANDARD_WIDTH,
  type Area,
  type CellText,
  type Steps,
} from "../../model";
import { isWholeColumns, type CellData, type SheetData } from "../../officehost/document";
import { isFormula } from "./changes";

/** Pixels of a point. */
const PIXELS_A_POINT = 4 / 3;

/** Points of letters where a format names no size. */
const USUAL_SIZE = 11;

/** A text with its place in the row. */
interface Placed extends CellText {
  readonly column: number;
}

/** Heights in points by row for rows to which a file gives none: Excel fits these to their texts when it opens it. */
export function* heightSteps(sheet: SheetData): Steps<Record<string, number>> {
  const heights: Record<string, number> = {};
  const rows = yield* textsByRow(sheet);
  const joined = new JoinedCells((sheet.merges ?? []).map(areaAt), columnsOf(rows.values()));
  for (const [row, texts] of [...rows].sort(([one], [other]) => one - other)) {
    joined.goTo(row);
    const height = rowHeight(texts.filter(({ column }) => !joined.has(column)));
    if (height !== null) heights[row + 1] = height;
    yield;
  }
  return heights;
}

/** The texts that may need more than the usual height, by rows without a height of their own. */
function* textsByRow({
  cells = [],
  formats = [],
  rowHeights = {},
  columnWidths = {},
}: SheetData): Steps<Map<number, Placed[]>> {
  const texts = new Map<number, Placed[]>();
  const take = (row: number, column: number, size: number, wrap: boolean) => {
    const text = textOf(cells[row]?.[column]);
    if (text === null || String(row + 1) in rowHeights) return;
    const points = columnWidths[columnName(column)];
    const width = points === undefined ? STANDARD_WIDTH : columnCharacters(points * PIXELS_A_POINT);
    const others = texts.get(row);
    if (others) others.push({ column, text, width, size, wrap });
    else texts.set(row, [{ column, text, width, size, wrap }]);
  };
  for (const { areas, wrap = false, font } of formats) {
    const size = font?.size ?? USUAL_SIZE;
    if (!wrap && size <= USUAL_SIZE) continue;
    for (const { top, left, bottom, right } of areas.map(areaAt).filter((area) => !isWholeColumns(area)))
      for (let row = top; row <= Math.min(bottom, cells.length - 1); row++) {
        for (let column = left; column <= right; column++) take(row, column, size, wrap);
        yield;
      }
  }
  return texts;
}

function columnsOf(rows: Iterable<readonly Placed[]>): number {
  let columns = 0;
  for (const texts of rows) for (const { column } of texts) columns = Math.max(columns, column + 1);
  return columns;
}

/**
 * Whether cells of one row after the other are joined with others. There may be as many joined areas as texts, so that
 * none is looked at for each text: of each column only the last joined row is kept.
 */
class JoinedCells {
  private readonly waiting: Area[];
  private readonly until: number[];
  private row = -1;

  constructor(areas: readonly Area[], columns: number) {
    this.until = new Array<number>(columns).fill(-1);
    this.waiting = [...areas].sort((a, b) => b.top - a.top);
  }

  /** @param row further down than all before */
  goTo(row: number): void {
    this.row = row;
    for (let next = this.waiting.at(-1); next && next.top <= row; next = this.waiting.at(-1)) {
      this.waiting.pop();
      for (let column = next.left; column <= Math.min(next.right, this.until.length - 1); column++)
        this.until[column] = Math.max(next.bottom, entryAt(this.until, column));
    }
  }

  has(column: number): boolean {
    return entryAt(this.until, column) >= this.row;
  }
}

function textOf(cell: CellData | undefined): string | null {
  const value = isFormula(cell) ? cell.value : cell;
  return typeof value === "string" ? value : null;
}
