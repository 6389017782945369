import { isBlank, type CellRef, type CellValue, type SheetSnapshot } from "../model";
import { readCell, type Doubt } from "./cellReader";
import { mapHeadings, type HeadingMap } from "./headings";
import { otherRows, type OtherRow } from "./otherRows";
import type { ColumnTemplate, SheetTemplate } from "./template";

/** Records of one sheet as columns of values; a cell's address is computed when it is asked for. */

interface ColumnData {
  readonly template: ColumnTemplate;
  /** Column of the sheet, from 0. */
  readonly at: number;
  readonly values: readonly (number | string | boolean | null)[];
  readonly doubts: ReadonlyMap<number, Doubt>;
}

/** The records of a sheet, numbered from 0 in the order of their rows. */
export class Table {
  constructor(
    readonly template: SheetTemplate,
    readonly sheet: SheetSnapshot,
    readonly headings: HeadingMap,
    /** Row of each record, from 0. */
    readonly rows: readonly number[],
    readonly otherRows: readonly OtherRow[],
    private readonly data: ReadonlyMap<string, ColumnData>,
  ) {}

  get size(): number {
    return this.rows.length;
  }

  /** Whether something was filled in beside the records that a new sheet starts with. */
  get inUse(): boolean {
    const preset = new Set(this.template.initial?.flatMap((record) => Object.keys(record)));
    const filledIn = this.columns.filter(({ id }) => !preset.has(id));
    return this.rows.some((_, record) => filledIn.some(({ id }) => !this.blank(id, record)));
  }

  /** Whether the column of a field can be read. */
  has(field: string): boolean {
    return this.data.has(field);
  }

  /** The templates of the columns that are there, in the template's order. */
  get columns(): ColumnTemplate[] {
    return this.template.columns.filter((column) => this.has(column.id));
  }

  /** A usable number, or `null` where the cell is blank, unusable or not there. */
  number(field: string, record: number): number | null {
    const value = this.data.get(field)?.values[record];
    return typeof value === "number" ? value : null;
  }

  /** A usable text, or `null`. */
  text(field: string, record: number): string | null {
    const value = this.data.get(field)?.values[record];
    return typeof value === "string" ? value : null;
  }

  /** A usable 是 / 否, or `null`. */
  flag(field: string, record: number): boolean | null {
    const value = this.data.get(field)?.values[record];
    return typeof value === "boolean" ? value : null;
  }

  /** Whether nothing stands in the cell, or its column is not there. */
  blank(field: string, record: number): boolean {
    const column = this.data.get(field);
    return !column || (column.values[record] === null && !column.doubts.has(record));
  }

  /** Why a cell cannot be used, or `undefined`. */
  doubt(field: string, record: number): Doubt | undefined {
    return this.data.get(field)?.doubts.get(record);
  }

  /** All doubts of a column by record. */
  doubts(field: string): ReadonlyMap<number, Doubt> {
    return this.data.get(field)?.doubts ?? new Map();
  }

  /** What stands in a record's cell, usable or not; `null` also where the column is not there. */
  raw(field: string, record: number): CellValue {
    const column = this.data.get(field);
    return column ? (this.sheet.values[this.rows[record] - this.sheet.top][column.at - this.sheet.left] ?? null) : null;
  }

  /** The address of a record's cell, or `null` where the column is not there. */
  cell(field: string, record: number): CellRef | null {
    const column = this.data.get(field);
    return column ? { sheet: this.sheet.name, row: this.rows[record], column: column.at } : null;
  }

  /** The addresses of several fields of a record, without those that are not there. */
  cells(fields: readonly string[], record: number): CellRef[] {
    return fields.map((field) => this.cell(field, record)).filter((cell) => cell !== null);
  }

  /** The address of a column's heading, or `null`. */
  headingCell(field: string): CellRef | null {
    const column = this.data.get(field);
    return column ? { sheet: this.sheet.name, row: this.headings.row, column: column.at } : null;
  }

  /** The same table with some cells changed, for asking «what if»; the workbook is not touched. */
  with(changes: Iterable<{ readonly field: string; readonly record: number; readonly value: CellValue }>): Table {
    const data = new Map(this.data);
    for (const { field, record, value } of changes) {
      const column = data.get(field);
      if (!column) continue;
      const { value: read, doubt } = readCell(value, column.template);
      const values = [...column.values];
      values[record] = read;
      const doubts = new Map(column.doubts);
      if (doubt) doubts.set(record, doubt);
      else doubts.delete(record);
      data.set(field, { ...column, values, doubts });
    }
    return new Table(this.template, this.sheet, this.headings, this.rows, this.otherRows, data);
  }
}

/** Reads the records of a sheet, or `null` where the sheet does not have the template's headings. */
export function readTable(sheet: SheetSnapshot, template: SheetTemplate): Table | null {
  const headings = mapHeadings(sheet, template.columns);
  if (!headings.recognised) return null;
  const others = otherRows(sheet, template, headings);
  const noRecord = new Set(others.map(({ row }) => row));
  const rows: number[] = [];
  for (let row = headings.row + 1; row < sheet.top + sheet.values.length; row++) {
    if (!noRecord.has(row) && !sheet.values[row - sheet.top].every((cell) => isBlank(cell))) rows.push(row);
  }
  const data = new Map<string, ColumnData>();
  for (const column of template.columns) {
    const at = headings.columns.get(column.id);
    if (at !== undefined) data.set(column.id, readColumn(sheet, column, at, rows));
  }
  return new Table(template, sheet, headings, rows, others, data);
}

function readColumn(sheet: SheetSnapshot, template: ColumnTemplate, at: number, rows: readonly number[]): ColumnData {
  const values: (number | string | boolean | null)[] = new Array(rows.length);
  const doubts = new Map<number, Doubt>();
  for (let record = 0; record < rows.length; record++) {
    const { value, doubt } = readCell(sheet.values[rows[record] - sheet.top][at - sheet.left] ?? null, template);
    values[record] = value;
    if (doubt) doubts.set(record, doubt);
  }
  return { template, at, values, doubts };
}
