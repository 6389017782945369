import { SHEETS, type Ledger, type SheetId, type FieldId } from "../ledger";
import { columnName, quoteSheet } from "../model";
import type { DerivedSheet } from "../assessment/derivedSheets";
import { parameterOf, type ParameterId } from "../standards/parameters";
import { quoted } from "./tablePlan";

/** How a formula reaches the sheets that the clerk fills in, and the derived ones. */

/**
 * A whole column of a sheet that the clerk fills in, wherever the workbook has it. One that her sheet lacks is a column in which
 * nothing stands, for where the template has it she may have another one.
 */
export function ledgerColumn(ledger: Ledger, sheet: SheetId, field: FieldId): string {
  const table = ledger.tables.get(sheet);
  const { name, columns } = SHEETS[sheet];
  const cell = table?.headingCell(field);
  if (cell) return wholeColumn(cell.sheet, columnName(cell.column));
  const [other] = table?.columns.flatMap(({ id }) => table.headingCell(id) ?? []) ?? [];
  if (other) return wholeColumn(other.sheet, BLANK_COLUMN);
  return wholeColumn(name, columnName(columns.findIndex(({ id }) => id === field)));
}

/** So far to the right that no ledger reaches it, and within the columns of every program. */
const BLANK_COLUMN = "ZZ";

/** A whole column of 学校台账. */
export function schoolColumn(ledger: Ledger, field: FieldId): string {
  return ledgerColumn(ledger, "schools", field);
}

/**
 * The value of a parameter, looked up by its name where the workbook has its line. Elsewhere what is in force stands in
 * the formula, and what is unknown is #N/A.
 */
export function parameterValue({ parameters }: Ledger, id: ParameterId): string {
  const { name } = parameterOf(id);
  const { columns } = parameters;
  if (columns && parameters.cell(id)) {
    const whole = (column: number) => `${quoteSheet(columns.sheet)}!$${columnName(column)}:$${columnName(column)}`;
    return `INDEX(${whole(columns.value)},MATCH(${quoted(name)},${whole(columns.name)},0))`;
  }
  const [number, text] = [parameters.number(id), parameters.text(id)];
  if (number !== null) return String(number);
  return text === null ? "NA()" : quoted(text);
}

/** A whole column of a derived sheet. */
export function derivedColumn({ name }: DerivedSheet, letter: string): string {
  return wholeColumn(name, letter);
}

function wholeColumn(sheet: string, letter: string): string {
  return `${quoteSheet(sheet)}!$${letter}:$${letter}`;
}
