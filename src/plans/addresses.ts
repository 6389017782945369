import { SHEETS, type Ledger, type SheetId, type FieldId } from "../ledger";
import { columnName, quoteSheet } from "../model";
import type { DerivedSheet } from "../assessment/derivedSheets";
import { parameterOf, type ParameterId } from "../standards/parameters";
import { quoted } from "./tablePlan";

/** How a formula reaches the sheets that the clerk fills in, and the derived ones. */

/** A whole column of a sheet that the clerk fills in, wherever the workbook has it. */
export function ledgerColumn(ledger: Ledger, sheet: SheetId, field: FieldId): string {
  const cell = ledger.tables.get(sheet)?.headingCell(field);
  const { name, columns } = SHEETS[sheet];
  const letter = columnName(cell?.column ?? columns.findIndex(({ id }) => id === field));
  return `${quoteSheet(cell?.sheet ?? name)}!$${letter}:$${letter}`;
}

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
  return `${quoteSheet(name)}!$${letter}:$${letter}`;
}
