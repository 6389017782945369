/** Names of the derived sheets and how a formula reaches the sheets that the clerk fills in. */

import { PARAMETER_SHEET, SHEETS, type Ledger, type SheetId } from "../../ledger";
import { columnName, quoteSheet } from "../../model";
import type { NamedIndicator } from "../../standards/indicator";
import { PARAMETERS, type ParameterId } from "../../standards/parameter";
import type { Method } from "../../standards/terms";
import { quoted } from "./tablePlan";

export const SPLIT_SHEET = "拆分";
export const SCHOOL_SHEETS: Readonly<Record<Method, string>> = {
  "2012": "分学校指标表2012",
  "2017": "分学校指标表2017",
};
export const COEFFICIENT_SHEET = "校际差异系数表";
export const GATE_SHEET = "办学基本标准达标表";

/** All derived sheets in the order of the workbook. */
export const DERIVED_SHEETS: readonly string[] = [
  SPLIT_SHEET,
  SCHOOL_SHEETS["2012"],
  SCHOOL_SHEETS["2017"],
  COEFFICIENT_SHEET,
  GATE_SHEET,
];

/** How many columns at the left name a line of a sheet of schools. */
export const SCHOOL_SHEET_KEYS = 4;

/** Heading of the column with the schools' values of an indicator. */
export const valueHeading = ({ name, unit }: Pick<NamedIndicator, "name" | "unit">) => `${name}(${unit})`;

/** The blocks of 分学校指标表, in their order. */
export const BLOCKS = { primary: "小学", junior: "初中", excluded: "不计入" } as const;

/** A whole column of a sheet that the clerk fills in, wherever the workbook has it. */
export function ledgerColumn(ledger: Ledger, sheet: SheetId, field: string): string {
  const cell = ledger.tables.get(sheet)?.headingCell(field);
  const { name, columns } = SHEETS[sheet];
  const letter = columnName(cell?.column ?? columns.findIndex(({ id }) => id === field));
  return `${quoteSheet(cell?.sheet ?? name)}!$${letter}:$${letter}`;
}

/** A whole column of 学校台账. */
export function schoolColumn(ledger: Ledger, field: string): string {
  return ledgerColumn(ledger, "schools", field);
}

/** The value of a parameter, looked up by its name. */
export function parameterValue(id: ParameterId): string {
  const sheet = quoteSheet(PARAMETER_SHEET);
  const { name } = PARAMETERS.find((parameter) => parameter.id === id)!;
  return `INDEX(${sheet}!$C:$C,MATCH(${quoted(name)},${sheet}!$B:$B,0))`;
}

/** A whole column of a derived sheet. */
export function derivedColumn(sheet: string, letter: string): string {
  return `${quoteSheet(sheet)}!$${letter}:$${letter}`;
}
