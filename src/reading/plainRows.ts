import type { CellValue } from "../model";
import { isPlainFigure } from "./cells";
import type { Grid } from "./grid";
import { Columns, type Observations, type Series } from "./observed";

/** Rows of which every cell says what it holds: most rows of most lists, of which nothing has to be written down cell by cell. */

/** Which cells of a column say nothing but themselves. */
export class PlainColumn {
  /** Whether any row has a cell of it. */
  isSeen = false;
  /** A format that shows numbers as they were typed: most cells of a column are shown alike. */
  private format: string | null = null;

  /**
   * @param series what its cells stand under
   * @param holds for figures, whether they are counted or measured; else whether a cell means what it says
   */
  constructor(
    readonly series: Series,
    private readonly holds: "count" | "amount" | ((raw: CellValue, format: string | null) => boolean),
  ) {}

  takes(raw: CellValue, format: string | null): boolean {
    const { holds } = this;
    if (typeof holds === "function") return holds(raw, format);
    if (!isPlainFigure(raw, format === this.format ? null : format)) return false;
    this.format = format;
    return holds === "amount" || Number.isInteger(raw);
  }
}

/** A column that is read; what may be plain in it, if anything may. */
export interface ReadColumn {
  readonly column: number;
  readonly plain: PlainColumn | null;
}

/** The columns of a list, for all rows of one stage. */
export class PlainRows {
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
    this.others = read.flatMap(({ column, plain }) => (plain ? [] : [column]));
    this.all = new Columns(this.columns.map(({ series }) => series));
  }

  /** Takes a row whole, if each of its cells says what it holds; else nothing of it. */
  take(row: number, observations: Observations): boolean {
    const filled = this.filledIn(row);
    if (filled !== null) observations.take(this.all, row, filled);
    return filled !== null;
  }

  private filledIn(row: number): number | null {
    const { grid, columns } = this;
    const cells = grid.row(row);
    const { formats: allFormats, formulas: allFormulas } = grid.sheet;
    const [formats, formulas] = [allFormats?.[row - grid.top], allFormulas?.[row - grid.top]];
    for (const column of this.others) {
      const at = column - grid.left;
      if ((cells[at] ?? null) !== null || formulas?.[at]) return null;
    }
    let filled = 0;
    for (const column of columns) {
      const at = column.series.column - grid.left;
      const raw = cells[at] ?? null;
      if (raw === null) {
        if (formulas?.[at] || (grid.merged && grid.area(row, at + grid.left))) return null;
        continue;
      }
      if (!column.takes(raw, formats?.[at] ?? null)) return null;
      if (grid.hasStruck && grid.struck(row, at + grid.left)) return null;
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
