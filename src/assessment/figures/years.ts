import type { Ledger, SheetId, Table } from "../../ledger";
import type { Missing } from "../missing";
import { filledTable, isTable, lackingFigures, recordsOf } from "./figure";

/** Registers with one record a year. */

export interface YearRecord {
  readonly table: Table;
  readonly record: number;
  readonly year: number;
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

/** The record of the last year, or what is missing. */
export function latestRecord(ledger: Ledger, sheet: SheetId): YearRecord | Missing {
  const table = filledTable(ledger, sheet);
  if (!isTable(table)) return table;
  return yearRecords(table).at(-1) ?? lackingFigures([table.template.name])[0];
}
