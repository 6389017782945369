import type { ICellData } from "@univerjs/core";
import type { Area } from "../../model";
import { formatChange, MAX_COLUMNS, type CellFormat, type CellInput } from "../../officehost/document";
import { contentOf, NO_CONTENT } from "./cells";
import { styleOf } from "./styles";

/** Cells as the spreadsheet takes them, by row and column. */
export type CellMatrix = Record<number, Record<number, ICellData>>;

/** What the cells of a sheet hold, without what is pending. */
export interface CellSource {
  formatAt(row: number, column: number): CellFormat;
  /** Whether a cell would hold something else with this input. */
  differs(row: number, column: number, input: CellInput): boolean;
}

/** An input of `null` empties the cell; with `reset` the cell has no format of its own. */
interface Pending {
  readonly input?: CellInput | null | undefined;
  readonly format?: CellFormat | undefined;
  readonly reset?: boolean | undefined;
}

const EMPTY: CellInput = { value: null };

/**
 * Changes of cells that are not yet made. An add-in sets colour, typeface and every edge of a block one by one, and writes a
 * sheet by emptying it first; the spreadsheet would go through all cells, formulas and all that listens for each of them.
 */
export class PendingCells {
  private cells = new Map<number, Pending>();

  constructor(private readonly source: CellSource) {}

  get none(): boolean {
    return this.cells.size === 0;
  }

  /** The input of a cell; `undefined` where none is pending. */
  input(row: number, column: number): CellInput | undefined {
    const pending = this.cells.get(placeOf(row, column));
    return pending?.input === null ? EMPTY : pending?.input;
  }

  format(row: number, column: number): CellFormat | undefined {
    return this.cells.get(placeOf(row, column))?.format;
  }

  write(row: number, column: number, input: CellInput | null): void {
    this.set(row, column, { input });
  }

  /** Takes the format of a cell away, so that it looks as its column does. */
  reset(row: number, column: number, format: CellFormat): void {
    this.set(row, column, { format, reset: true });
  }

  /** Whether a cell of an area is to hold something; what that is may hang on its format. */
  writes(area: Area): boolean {
    return this.some(area, ({ input }) => Boolean(input));
  }

  /** Whether a cell of an area is to hold something or to look otherwise. */
  fills(area: Area): boolean {
    return this.some(area, ({ input, format, reset }) => Boolean(input) || (format !== undefined && !reset));
  }

  private some({ top, left, bottom, right }: Area, is: (pending: Pending) => boolean): boolean {
    for (const [place, pending] of this.cells) {
      const [row, column] = [Math.floor(place / MAX_COLUMNS), place % MAX_COLUMNS];
      if (row >= top && row <= bottom && column >= left && column <= right && is(pending)) return true;
    }
    return false;
  }

  /** Changes the formats of an area; cells that looked alike share one format afterwards. */
  changeFormat({ top, left, bottom, right }: Area, change: Partial<CellFormat>): void {
    const changed = formatChange(change);
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) {
        const before = this.format(row, column) ?? this.source.formatAt(row, column);
        this.set(row, column, { format: changed(before), reset: false });
      }
  }

  /** What differs from what the cells hold; nothing is pending any more. */
  take(): { readonly formats: CellMatrix; readonly contents: CellMatrix } {
    const formats: CellMatrix = {};
    const contents: CellMatrix = {};
    const styles = new Map<CellFormat, ICellData>();
    const styleFor = (format: CellFormat) => {
      let style = styles.get(format);
      if (!style) styles.set(format, (style = { s: styleOf(format) }));
      return style;
    };
    for (const [place, { input, format, reset }] of this.cells) {
      const [row, column] = [Math.floor(place / MAX_COLUMNS), place % MAX_COLUMNS];
      if (format && (reset || format !== this.source.formatAt(row, column)))
        (formats[row] ??= {})[column] = reset ? { s: null } : styleFor(format);
      if (input !== undefined && this.source.differs(row, column, input ?? EMPTY))
        (contents[row] ??= {})[column] = input ? contentOf(input) : NO_CONTENT;
    }
    this.cells = new Map();
    return { formats, contents };
  }

  private set(row: number, column: number, change: Pending): void {
    const place = placeOf(row, column);
    this.cells.set(place, { ...this.cells.get(place), ...change });
  }
}

function placeOf(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}
