import type { CellValue } from "../model";
import { isPlainFigure } from "./cells";
import type { Grid } from "./grid";
import { Columns, type Observations, type Series } from "./observed";

/** Rows of which every cell says what it holds: most rows of most lists, of which nothing has to be written down cell by cell. */

/** Which cells of a column say nothing but themselves. */
export class PlainColumn {
  /** A number format under which figures, or the last word that, need not be looked at again: most cells of a column are alike. */
  known: CellValue = null;
  /** Where it stands in a row. */
  readonly place: number;

  /**
   * @param series what its cells stand under
   * @param holds for figures, whether they are counted or measured; else whether a cell means what it says
   * @param meant what figures in another unit are in that of their field
   */
  constructor(
    readonly series: Series,
    readonly holds: "count" | "amount" | ((raw: CellValue, format: string | null) => boolean),
    readonly meant: ((value: number) => number) | null = null,
  ) {
    this.place = series.column - series.grid.left;
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
  private readonly figures: readonly PlainColumn[];
  private readonly words: readonly PlainColumn[];
  /** Where in a row the columns stand in which nothing is plain. */
  private readonly others: readonly number[];
  private readonly all: Columns;
  /** Columns of which no row has had anything yet. */
  private unseen: readonly PlainColumn[];

  /** @param fields takes the ids of the fields of which any row has something */
  constructor(
    private readonly grid: Grid,
    read: readonly ReadColumn[],
    private readonly fields: Set<string>,
  ) {
    const columns: PlainColumn[] = [];
    const others: number[] = [];
    const series: Series[] = [];
    const [figures, words]: [PlainColumn[], PlainColumn[]] = [[], []];
    for (const { column, plain } of read) {
      if (!plain) {
        others.push(column - grid.left);
        continue;
      }
      (typeof plain.holds === "string" ? figures : words).push(plain);
      columns.push(plain);
      series.push(plain.series);
    }
    [this.columns, this.unseen, this.others, this.figures, this.words] = [columns, columns, others, figures, words];
    this.all = new Columns(series, columns.some(({ meant }) => meant) ? columns.map(({ meant }) => meant) : []);
  }

  /**
   * Takes a row of which each cell says what it holds.
   * @param filled as {@link filledIn} has told
   */
  take(row: number, filled: number, observations: Observations): void {
    if (this.unseen.some(({ series: { column } }) => this.grid.value(row, column) !== null)) this.see(row);
    observations.take(this.all, row, filled);
  }

  /** Where in a row, of some first and last columns, anything but a figure may stand although it is plain. */
  besideFigures(left: number, right: number): readonly number[] {
    const beside: number[] = [];
    let next = 0;
    for (let at = left - this.grid.left; at <= right - this.grid.left; at++)
      if (at === this.figures[next]?.place) next++;
      else beside.push(at);
    return beside;
  }

  /** How many cells of a row are filled, if each of them says what it holds; else `null`. */
  filledIn(row: number): number | null {
    const { grid, figures, words } = this;
    if (grid.hasStruck(row) || this.isJoinedIn(row)) return null;
    const { formulas: allFormulas, formats: allFormats } = grid.sheet;
    const cells = grid.row(row);
    const formulas = allFormulas?.[row - grid.top];
    for (const at of this.others) if ((cells[at] ?? formulas?.[at] ?? null) !== null) return null;
    const formats = allFormats?.[row - grid.top];
    let filled = 0;
    for (const column of figures) {
      const raw = cells[column.place];
      if (raw === null || raw === undefined) {
        if (formulas?.[column.place]) return null;
      } else if (isPlainNumber(column, raw, formats?.[column.place] ?? null)) filled++;
      else return null;
    }
    for (const column of words) {
      const raw = cells[column.place];
      if (raw === null || raw === undefined) {
        if (formulas?.[column.place]) return null;
      } else if (isPlainWord(column, raw, formats?.[column.place] ?? null)) filled++;
      else return null;
    }
    return filled;
  }

  private isJoinedIn(row: number): boolean {
    const { grid } = this;
    return grid.isJoined(row) && this.columns.some(({ series: { column } }) => grid.area(row, column));
  }

  private see(row: number): void {
    this.unseen = this.unseen.filter(({ series: { column, field } }) => {
      if (this.grid.value(row, column) === null) return true;
      this.fields.add(field.id);
      return false;
    });
  }
}

function isPlainWord(column: PlainColumn, raw: CellValue, format: string | null): boolean {
  const { holds, known } = column;
  if (raw === known && typeof raw === "string") return true;
  if (typeof holds === "string" || !holds(raw, format)) return false;
  column.known = raw;
  return true;
}

function isPlainNumber(column: PlainColumn, raw: CellValue, format: string | null): boolean {
  const { holds, known } = column;
  if (format !== known && format !== null) {
    if (!isPlainFigure(raw, format)) return false;
    column.known = format;
  } else if (!isPlainFigure(raw, null)) return false;
  return holds === "amount" || Number.isInteger(raw);
}
