import type { SheetId } from "../../src/ledger";
import { isBlank, type CellRef, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from "../../src/model";
import type { County } from "./county";

/** How the made-up county and its workbook are changed. */

/** A change of the county's records. */
export type Edit = (county: County) => void;

/** Sets figures of the records that match. */
export function set(
  sheet: SheetId,
  match: Readonly<Record<string, CellValue>>,
  values: Readonly<Record<string, CellValue>>,
): Edit {
  return ({ sheets }) => {
    const found = (sheets[sheet] ?? []).filter((record) => matches(record, match));
    if (found.length === 0) throw new Error(`No record of ${sheet} matches ${JSON.stringify(match)}.`);
    for (const record of found) Object.assign(record, values);
  };
}

export function parameter(id: keyof County["parameters"], value: CellValue): Edit {
  return ({ parameters }) => void (parameters[id] = value);
}

export function all(...edits: Edit[]): Edit {
  return (county) => edits.forEach((edit) => edit(county));
}

/** Takes away the records that match. */
export function remove(sheet: SheetId, match: Readonly<Record<string, CellValue>>): Edit {
  return ({ sheets }) => {
    const kept = (sheets[sheet] ?? []).filter((record) => !matches(record, match));
    if (kept.length === sheets[sheet]?.length) throw new Error(`No record of ${sheet} matches.`);
    sheets[sheet] = kept;
  };
}

/** Puts records under the last one. */
export function add(sheet: SheetId, ...records: Readonly<Record<string, CellValue>>[]): Edit {
  return ({ sheets }) => void (sheets[sheet] = [...(sheets[sheet] ?? []), ...records.map((record) => ({ ...record }))]);
}

function matches(record: Readonly<Record<string, CellValue>>, match: Readonly<Record<string, CellValue>>): boolean {
  return Object.entries(match).every(([column, value]) => record[column] === value);
}

export type Rows = SheetSnapshot["values"];

/** The sheet with its values changed; formulas go with them, as there are none in these sheets. */
export function onSheet(workbook: WorkbookSnapshot, name: string, edit: (rows: Rows) => Rows): WorkbookSnapshot {
  return {
    sheets: workbook.sheets.map((sheet) => {
      if (sheet.name !== name) return sheet;
      const values = edit(sheet.values);
      return { ...sheet, values, formulas: values.map((row) => row.map(() => null)) };
    }),
  };
}

export function onCell(
  workbook: WorkbookSnapshot,
  { sheet, row, column }: CellRef,
  value: CellValue,
): WorkbookSnapshot {
  return onSheet(workbook, sheet, (rows) =>
    rows.map((cells, i) => (i === row ? withValue(cells, column, value) : cells)),
  );
}

export function withValue(cells: readonly CellValue[], column: number, value: CellValue): CellValue[] {
  return cells.map((cell, i) => (i === column ? value : cell));
}

export function without<T>(items: readonly T[], index: number): T[] {
  return items.filter((_, i) => i !== index);
}

/** The row once more, below the last record. */
export function inserted(rows: Rows, row: readonly CellValue[]): Rows {
  const filled = rows.reduce((last, cells, i) => (cells.every(isBlank) ? last : i), 0);
  return [...rows.slice(0, filled + 1), row, ...rows.slice(filled + 1)];
}
