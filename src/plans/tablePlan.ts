import {
  atOnce,
  columnName,
  entryAt,
  liesAcross,
  ROLE_LOOKS,
  STANDARD_FORMAT,
  thousandsFormat,
  WHOLE_STANDARDS_FROM,
  type CellRole,
  type CellValue,
  type PlannedCell,
  type PlannedFormat,
  type PlannedValidation,
  type SheetPlan,
  type Steps,
} from "../model";
import { decimalsOf } from "../measures/rounding";

/** Plans a sheet with one record a row: headings in row 1, records from row 2. */

/** Where a cell being planned stands. */
export interface Place {
  /** Row as Excel counts it, from 1. */
  readonly row: number;
  /** Letters of a column of the same sheet by its id. */
  at(column: string): string;
}

/** One column of a planned table. */
export interface ColumnPlan<Record> {
  readonly id: string;
  readonly heading: string;
  readonly width: number;
  readonly role: CellRole;
  readonly numberFormat?: string;
  /** Long texts take several lines. */
  readonly wrap?: boolean;
  /** Where nothing but such columns follows it, it is not printed. */
  readonly unprinted?: boolean;
  cell(record: Record, place: Place): PlannedCell | null;
  /** What may be typed, for the rows given. */
  validation?(top: number, bottom: number, column: number): PlannedValidation;
}

export interface TableOptions {
  /** Columns frozen at the left. */
  readonly keys: number;
  /** Rows below the records that are formatted and validated too, for records to come. */
  readonly spare?: number;
}

/** A plain value as a planned cell; nothing for a blank. */
export function plain(value: CellValue): PlannedCell | null {
  return value === null || value === "" ? null : { value };
}

/**
 * A formula with the value that it has now; a figure that cannot be had is an error as Excel shows it.
 * @param native the same in functions that every program has, where the formula calls one of ours
 */
export function computed(formula: string, value: CellValue | undefined, native?: string): PlannedCell {
  return { formula, ...(native === undefined ? {} : { native }), value: value ?? { error: "#N/A" } };
}

/** Text in a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** The letters of the columns of a planned table by their ids; an unknown id throws. */
export function columnLetters(columns: readonly { readonly id: string }[]): (id: string) => string {
  const letters = new Map(columns.map(({ id }, i) => [id, columnName(i)]));
  return (id) => {
    const letter = letters.get(id);
    if (!letter) throw new Error(`No column ${id} is planned.`);
    return letter;
  };
}

/** The plan of a table. */
export function planTable<Record>(
  sheet: string,
  columns: readonly ColumnPlan<Record>[],
  records: readonly Record[],
  options: TableOptions,
): SheetPlan {
  return atOnce(tableSteps(sheet, columns, records, options));
}

/** {@link planTable}, record by record. */
export function* tableSteps<Record>(
  sheet: string,
  columns: readonly ColumnPlan<Record>[],
  records: readonly Record[],
  { keys, spare = 0 }: TableOptions,
): Steps<SheetPlan> {
  const at = columnLetters(columns);
  const cells: (PlannedCell | null)[][] = [columns.map(({ heading }) => ({ value: heading }))];
  for (const [i, record] of records.entries()) {
    cells.push(columns.map((column) => column.cell(record, { row: i + 2, at })));
    yield { done: i + 1, all: records.length, of: "rows" };
  }
  const bottom = records.length + spare;
  const unprinted = unprintedOf(columns);
  return {
    sheet,
    cells,
    widths: columns.map(({ width }) => width),
    formats: [
      { area: { top: 0, left: 0, bottom: 0, right: columns.length - 1 }, role: "heading", wrap: true },
      ...(bottom > 0 ? columns.map((_, i) => columnFormat(columns, i, bottom)) : []),
      ...brokenStandards(columns, cells),
    ],
    validations: bottom > 0 ? columns.flatMap((column, i) => column.validation?.(1, bottom, i) ?? []) : [],
    frozenRows: 1,
    frozenColumns: keys,
    landscape: liesAcross(columns.slice(0, columns.length - unprinted).map(({ width }) => width)),
    ...(unprinted > 0 ? { paper: { unprinted } } : {}),
  };
}

/** How many columns at the right are not printed. */
function unprintedOf<Record>(columns: readonly ColumnPlan<Record>[]): number {
  let unprinted = 0;
  while (columns[columns.length - 1 - unprinted]?.unprinted) unprinted++;
  return unprinted;
}

function columnFormat<Record>(columns: readonly ColumnPlan<Record>[], at: number, bottom: number): PlannedFormat {
  const column = entryAt(columns, at);
  const format = numberFormat(column, columns[at + 1]);
  return {
    area: { top: 1, left: at, bottom, right: at },
    role: column.role,
    ...(format ? { numberFormat: format } : {}),
    ...(column.wrap ? { wrap: true } : {}),
  };
}

/** Standards that the format of their column would show rounded. */
function brokenStandards<Record>(
  columns: readonly ColumnPlan<Record>[],
  cells: readonly (readonly (PlannedCell | null)[])[],
): PlannedFormat[] {
  return columns.flatMap(({ numberFormat }, c) => {
    if (numberFormat !== STANDARD_FORMAT) return [];
    return cells.flatMap((row, r): PlannedFormat[] => {
      const value = row[c]?.value;
      if (typeof value !== "number" || value < WHOLE_STANDARDS_FROM || Number.isInteger(value)) return [];
      const area = { top: r, left: c, bottom: r, right: c };
      return [{ area, numberFormat: thousandsFormat(decimalsOf(value)) }];
    });
  });
}

/** A format of figures that stand at the right edge of their cells. */
const FIGURES = /^[#,0.]+$/;

/** Of the width of a blank: a figure at the edge of its cell would run into the text behind it. */
const APART = "_ ";

/** The format of a column; its figures stand a little apart from the texts of the next one. */
function numberFormat<Record>(
  { numberFormat: own }: ColumnPlan<Record>,
  next?: ColumnPlan<Record>,
): string | undefined {
  if (own === undefined || next === undefined || !FIGURES.test(own)) return own;
  return ROLE_LOOKS[next.role].centred || FIGURES.test(next.numberFormat ?? "") ? own : own + APART;
}
