import type { Ledger, SheetId, Table } from "../../ledger";
import type { Missing } from "../missing";
import { filledTable, isTable, recordsOf, unreadable } from "./figure";

/** Registers with one record a year. */

export interface YearRecord {
  readonly table: Table;
  readonly record: number;
  readonly year: number;
}

/** The records whose year is blank or cannot be read. */
export function yearlessRecords(table: Table): number[] {
  return recordsOf(table).filter((record) => table.number("year", record) === null);
}

/** The records whose year is known, oldest first. */
export function yearRecords(table: Table): YearRecord[] {
  return recordsOf(table)
    .flatMap((record) => {
      const year = table.number("year", record);
      return year === null ? [] : [{ table, record, year }];
    })
    .sort((a, b) => a.year - b.year);
}

/** The record of the last year, or what is missing; a record of which no year can be read may be the last. */
export function latestRecord(ledger: Ledger, sheet: SheetId): YearRecord | Missing {
  const table = filledTable(ledger, sheet);
  if (!isTable(table)) return table;
  const [yearless] = unreadable(table, "year", yearlessRecords(table));
  if (yearless) return yearless;
  return yearRecords(table).at(-1) ?? { id: "figures", data: { names: [table.template.name] } };
}
