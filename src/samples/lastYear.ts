import { isFigure, SHEETS, type LedgerRecord } from "../ledger";
import { decimalsOf, round } from "../measures/rounding";
import type { LedgerContent } from "../plans";
import type { CellValue } from "../model";

/** Of 1,000: how far each column of 学校台账 lay beside this year's, so that no school and no column is what it was. */
const BESIDE = [940, 1055, 1060, 945] as const;

/** A county as it may have been a year before: the same schools, each figure a little different. */
export function yearBefore({ parameters, sheets }: LedgerContent): LedgerContent {
  const { year } = parameters;
  return {
    parameters: { ...parameters, ...(typeof year === "number" ? { year: year - 1 } : {}) },
    sheets: { schools: (sheets.schools ?? []).map(recordBefore) },
  };
}

/** A school as it may have been a year before. */
export function recordBefore(record: LedgerRecord): LedgerRecord {
  const columns = SHEETS.schools.columns.filter((column) => isFigure(column) && column.range === undefined);
  const before = columns.map(({ id }, i): [string, CellValue] => [id, figureBefore(record[id] ?? null, i)]);
  return { ...record, ...Object.fromEntries(before) };
}

function figureBefore(value: CellValue, column: number): CellValue {
  if (typeof value !== "number" || value === 0) return value;
  const beside = BESIDE[column % BESIDE.length] ?? 1000;
  return round((value * beside) / 1000, decimalsOf(value));
}
