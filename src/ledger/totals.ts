import { decimalsOf, round } from "../measures/rounding";
import { isBlank, type CellValue, type SheetSnapshot } from "../model";
import type { HeadingMap } from "./headings";
import { isFigure, type ColumnTemplate, type SheetTemplate } from "./template";

/** The arithmetic of rows that are totals: those that it alone betrays, and whether those with a label are right. */

/** A figure of a total row that is not what the records add up to. */
export interface TotalDifference {
  readonly field: string;
  readonly heading: string;
  /** Column of the sheet, from 0. */
  readonly column: number;
  readonly found: number;
  readonly sum: number;
}

/** What the arithmetic of a labelled total says. */
export interface TotalCheck {
  /** How many of its figures can be compared. */
  readonly figures: number;
  readonly differences: readonly TotalDifference[];
  /** How many records it adds up, if it does. */
  readonly records: number;
}

/** Figures that a row needs before their being sums can be no accident. */
const TELLING_FIGURES = 3;

interface Placed {
  readonly column: ColumnTemplate;
  readonly at: number;
}

/** The columns of a sheet that can be added up, and its cells. */
class Figures {
  readonly columns: readonly Placed[];

  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly template: SheetTemplate,
    private readonly headings: HeadingMap,
  ) {
    this.columns = this.placed(template.columns.filter((column) => isFigure(column) && !column.percent));
  }

  placed(columns: readonly ColumnTemplate[]): Placed[] {
    return columns.flatMap((column) => {
      const at = this.headings.columns.get(column.id);
      return at === undefined ? [] : [{ column, at }];
    });
  }

  /** The columns that name a record; a sheet without all of them would make every row nameless. */
  get names(): readonly Placed[] | null {
    const names = this.placed(this.template.columns.slice(0, this.template.keys));
    return names.length < this.template.keys ? null : names;
  }

  get choices(): readonly Placed[] {
    return this.placed(this.template.columns.filter(({ choices }) => choices));
  }

  value(row: number, at: number): CellValue {
    return this.sheet.values[row - this.sheet.top]?.[at - this.sheet.left] ?? null;
  }

  number(row: number, at: number): number | null {
    const value = this.value(row, at);
    return typeof value === "number" ? value : null;
  }
}

/**
 * Rows with figures but without any of the columns that name a record, all of whose figures are the sums of the named
 * rows: of all of them, of those above, or of those since the last such row.
 * @param rows the rows that carry no label, from top to bottom
 */
export function unlabelledTotals(
  sheet: SheetSnapshot,
  template: SheetTemplate,
  headings: HeadingMap,
  rows: readonly number[],
): number[] {
  const figures = new Figures(sheet, template, headings);
  const { names } = figures;
  if (!names) return [];
  const named = rows.filter((row) => names.some(({ at }) => !isBlank(figures.value(row, at))));
  if (named.length === rows.length) return [];
  const isNamed = new Set(named);
  const all = new Sums(figures);
  named.forEach((row) => all.add(row));
  const above = new Sums(figures);
  let block = new Sums(figures);
  const totals: number[] = [];
  for (const row of rows) {
    if (isNamed.has(row)) {
      above.add(row);
      block.add(row);
    } else if ([all, above, block].some((sums) => sums.standIn(row))) {
      totals.push(row);
      block = new Sums(figures);
    }
  }
  return totals;
}

/** Sums of some rows, one a column. */
class Sums {
  private readonly sums: readonly { readonly at: number; sum: number }[];

  constructor(private readonly figures: Figures) {
    this.sums = figures.columns.map(({ at }) => ({ at, sum: 0 }));
  }

  add(row: number): void {
    for (const each of this.sums) {
      const value = this.figures.number(row, each.at);
      if (value !== null) each.sum += value;
    }
  }

  /** Whether all figures of a row are these sums, and enough of them. */
  standIn(row: number): boolean {
    let telling = 0;
    for (const { at, sum } of this.sums) {
      const value = this.figures.number(row, at);
      if (value === null) continue;
      if (Math.abs(value - sum) > 1e-9 * Math.max(1, Math.abs(sum))) return false;
      if (value !== 0) telling++;
    }
    return telling >= TELLING_FIGURES;
  }
}

/** Compares the labelled totals of a sheet with its records. */
export class TotalChecker {
  private readonly figures: Figures;

  /**
   * @param records rows that are no totals, from top to bottom
   * @param totals rows with the label of a total, from top to bottom
   */
  constructor(
    sheet: SheetSnapshot,
    template: SheetTemplate,
    headings: HeadingMap,
    private readonly records: readonly number[],
    private readonly totals: readonly number[],
  ) {
    this.figures = new Figures(sheet, template, headings);
  }

  /**
   * The row against whichever group of records it fits best: a county's total, a block's, that of a kind of school.
   * @param label its plain texts, which may name a kind
   */
  check(row: number, label: string): TotalCheck {
    const checks = this.groups(row, label).map((group) => this.against(row, group));
    const [first, ...others] = checks;
    if (!first) return { figures: 0, differences: [], records: 0 };
    return others.reduce((best, each) => (each.differences.length < best.differences.length ? each : best), first);
  }

  private groups(row: number, label: string): (readonly number[])[] {
    const before = this.totals.filter((total) => total < row).at(-1) ?? -1;
    const after = this.totals.find((total) => total > row) ?? Infinity;
    const kinds = this.figures.choices
      .map(({ column: { choices = [] }, at }) => ({ at, told: choices.filter((choice) => label.includes(choice)) }))
      .filter(({ told }) => told.length > 0);
    const isTold = (record: number) => (kind: (typeof kinds)[number]) =>
      kind.told.some((choice) => this.figures.value(record, kind.at) === choice);
    return [
      this.records,
      this.records.filter((record) => record < row && record > before),
      this.records.filter((record) => record < row),
      this.records.filter((record) => record > row && record < after),
      ...kinds.map((kind) => this.records.filter((record) => isTold(record)(kind))),
      this.records.filter((record) => kinds.every(isTold(record))),
    ].filter((group) => group.length > 0);
  }

  private against(row: number, group: readonly number[]): TotalCheck {
    let figures = 0;
    const differences: TotalDifference[] = [];
    for (const { column, at } of this.figures.columns) {
      const shown = this.figures.number(row, at);
      const parts = group.map((record) => this.figures.number(record, at)).filter((part) => part !== null);
      if (shown === null || parts.length === 0) continue;
      const found = round(shown, SUM_DIGITS);
      figures++;
      const sum = parts.reduce((total, part) => total + part, 0);
      // Years and largest classes are not added up: their total is the largest or the mean.
      const meant = [sum, parts.reduce((one, other) => Math.max(one, other)), sum / parts.length];
      if (meant.some((value) => round(value, decimalsOf(found)) === found)) continue;
      differences.push({ field: column.id, heading: column.heading, column: at, found, sum: round(sum, SUM_DIGITS) });
    }
    return { figures, differences, records: group.length };
  }
}

/** Decimal places of a total beyond which there are only binary remains. */
const SUM_DIGITS = 6;
