import type { CellValue } from "../model";
import { isPlainFigure } from "./cells";
import type { Grid } from "./grid";
import { Columns, type Observations, type Series } from "./observed";

/** Rows of which every cell says what it holds: most rows of most lists, of which nothing has to be written down cell by cell. */

/** Which cells of a column say nothing but themselves. */
export class PlainColumn {
  /** Whether any row has a cell of it. */
  isSeen = false;
  /** A number format under which figures, or the last word that, need not be looked at again: most cells of a column are alike. */
  known: CellValue = null;

  /**
   * @param series what its cells stand under
   * @param holds for figures, whether they are counted or measured; else whether a cell means what it says
   */
  constructor(
    readonly series: Series,
    readonly holds: "count" | "amount" | ((raw: CellValue, format: string | null) => boolean),
  ) {}
}

/** A column that is read; what may be plain in it, if anything may. */
export interface ReadColumn {
  readonly column: number;
  readonly plain: PlainColumn | null;
}

/** The columns of a list, for all rows of one stage. */
export class PlainRows {
  /** Where in a row the columns stand. */
  private readonly places: readonly number[];
  private readonly columns: readonly PlainColumn[];
  private readonly others: readonly number[];
  private readonly all: Columns;

  /** @param fields takes the ids of the fields of which any row has something */
  constructor(
    private readonly grid: Grid,
    read: readonly ReadColumn[],
    private readonly fields: Set<string>,
  ) {
    this.columns = read.flatMap(({ plain }) => plain ?? []);
    this.places = this.columns.map(({ series }) => series.column - grid.left);
    this.others = read.flatMap(({ column, plain }) => (plain ? [] : [column - grid.left]));
    this.all = new Columns(this.columns.map(({ series }) => series));
  }

  /** Takes a row whole, if each of its cells says what it holds; else nothing of it. */
  take(row: number, observations: Observations): boolean {
    const filled = this.filledIn(row);
    if (filled !== null) observations.take(this.all, row, filled);
    return filled !== null;
  }

  private filledIn(row: number): number | null {
    const { grid, columns, places, others } = this;
    if (grid.hasStruck(row)) return null;
    const cells = grid.row(row);
    const formulas = grid.sheet.formulas?.[row - grid.top];
    for (const at of others) if ((cells[at] ?? formulas?.[at] ?? null) !== null) return null;
    const isJoined = grid.isJoined(row);
    const formats = grid.sheet.formats?.[row - grid.top];
    let filled = 0;
    for (let i = 0; i < columns.length; i++) {
      const [at, column] = [places[i], columns[i]];
      if (at === undefined || column === undefined) continue;
      if (isJoined && grid.area(row, at + grid.left)) return null;
      const raw = cells[at] ?? null;
      if (raw === null) {
        if (formulas?.[at]) return null;
        continue;
      }
      if (!isPlain(column, raw, formats?.[at] ?? null)) return null;
      if (!column.isSeen) this.see(column);
      filled++;
    }
    return filled;
  }

  private see(column: PlainColumn): void {
    column.isSeen = true;
    this.fields.add(column.series.field.id);
  }
}

function isPlain(column: PlainColumn, raw: CellValue, format: string | null): boolean {
  const { holds } = column;
  if (typeof holds === "function") {
    if (raw === column.known && typeof raw === "string") return true;
    if (!holds(raw, format)) return false;
    column.known = raw;
    return true;
  }
  if (!isPlainFigure(raw, format === column.known ? null : format)) return false;
  column.known = format;
  return holds === "amount" || Number.isInteger(raw);
}
