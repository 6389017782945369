import { findSheet, HEADING_ROWS, plainHeading, plainName, type Ledger, type StageSchool } from "../ledger";
import { isBlank, type CellRef, type CellValue, type Wanted } from "../model";
import { COEFFICIENT_NAMES } from "../standards/namedStandards";
import type { Method } from "../standards/methods";
import { STAGE_NAMES } from "../standards/terms";
import type { NamedIndicator } from "../standards/namedIndicator";
import type { IndicatorAssessment, SchoolAssessment, StageAssessment } from "./assessment";
import {
  COEFFICIENT_COLUMNS,
  COEFFICIENT_SHEET,
  coefficientMethod,
  DERIVED_SHEETS,
  GATE_SHEET,
  INDICATOR_COLUMNS,
  indicatorSheet,
  SPLIT_SHEET,
  valueHeading,
  type DerivedColumn,
  type DerivedSheet,
} from "./derivedSheets";

/** Where the workbook at hand shows what was judged: the cells of its derived sheets, found by their headings and keys. */

/** What has to be read of the derived sheets to show judgements in place: keys and headings, and the coefficients' formulas. */
export const wantedForMarks: Wanted = ({ name }) => {
  const plain = plainName(name);
  if (plain === COEFFICIENT_SHEET.name) return { formulas: true, types: true };
  const sheet = DERIVED_SHEETS.find((each) => each.name === plain && each !== SPLIT_SHEET);
  return sheet ? { keyColumns: sheet.left.length } : null;
};

/** A cell of a derived sheet as it stands in the workbook. */
export interface DerivedCell {
  readonly cell: CellRef;
  readonly value: CellValue;
  readonly formula: string | null;
}

/** Finds cells of the derived sheets; `null` where the workbook does not show the figure. */
export interface DerivedCells {
  /** The value of a school in 分学校指标表. */
  value(school: SchoolAssessment, indicator: NamedIndicator): CellRef | null;
  /** The cell of 是否达标 of a school in 分学校指标表. */
  verdict(school: SchoolAssessment): CellRef | null;
  /** A coefficient in 校际差异系数表; without an indicator the 综合 one. */
  coefficient(stage: StageAssessment, indicator: IndicatorAssessment | null): DerivedCell | null;
  /** 全县平均值 of an indicator in 校际差异系数表. */
  mean(stage: StageAssessment, indicator: IndicatorAssessment): DerivedCell | null;
  /** The value of a school in 办学基本标准达标表. */
  gateValue(school: StageSchool, indicator: Pick<NamedIndicator, "name" | "unit">): CellRef | null;
}

/** Looks through the derived sheets of the ledger's workbook. */
export function locateDerived(ledger: Ledger): DerivedCells {
  const schoolSheets = new Map<Method, KeyedSheet | null>();
  const schoolSheet = (method: Method) => {
    const before = schoolSheets.get(method);
    if (before !== undefined) return before;
    const sheet = keyedSheet(ledger, indicatorSheet(method));
    schoolSheets.set(method, sheet);
    return sheet;
  };
  const coefficients = keyedSheet(ledger, COEFFICIENT_SHEET);
  const gate = keyedSheet(ledger, GATE_SHEET);
  const ofSchool = ({ school, method }: SchoolAssessment, heading: string) =>
    schoolSheet(method)?.cell([school.site.code, STAGE_NAMES[school.stage]], heading)?.cell ?? null;
  const ofStage = (
    { method, stage }: StageAssessment,
    indicator: IndicatorAssessment | null,
    { heading }: DerivedColumn,
  ) => {
    const line = indicator?.indicator.name ?? COEFFICIENT_NAMES.composite;
    return coefficients?.cell([coefficientMethod(method), STAGE_NAMES[stage], line], heading) ?? null;
  };
  return {
    value: (school, indicator) => ofSchool(school, valueHeading(indicator)),
    verdict: (school) => ofSchool(school, INDICATOR_COLUMNS.verdict.heading),
    coefficient: (stage, indicator) => ofStage(stage, indicator, COEFFICIENT_COLUMNS.coefficient),
    mean: (stage, indicator) => ofStage(stage, indicator, COEFFICIENT_COLUMNS.mean),
    gateValue: ({ site, stage }, indicator) =>
      gate?.cell([site.code, STAGE_NAMES[stage]], valueHeading(indicator))?.cell ?? null,
  };
}

interface KeyedSheet {
  cell(key: readonly string[], heading: string): DerivedCell | null;
}

function headingsOf(values: readonly CellValue[]): ReadonlyMap<string, number> {
  return new Map(values.flatMap((value, i) => (typeof value === "string" ? [[plainHeading(value), i] as const] : [])));
}

function plainText(value: CellValue | undefined): string {
  return isBlank(value) ? "" : String(value);
}

/** A sheet whose lines are named by some of its columns; `null` where it is not there or lacks one of them. */
function keyedSheet({ workbook }: Ledger, { name: wanted, keys }: DerivedSheet): KeyedSheet | null {
  const sheet = findSheet(workbook, wanted);
  if (!sheet || sheet.values.length === 0) return null;
  const names = keys.map(({ heading }) => plainHeading(heading));
  const rows = sheet.values.slice(0, HEADING_ROWS).map(headingsOf);
  const top = rows.findIndex((row) => names.every((name) => row.has(name)));
  const headings = rows[top];
  if (!headings) return null;
  const columns = names.flatMap((name) => headings.get(name) ?? []);
  const lines = new Map<string, number>();
  for (const [i, row] of sheet.values.entries()) {
    if (i > top) lines.set(columns.map((column) => plainText(row[column])).join("\n"), i);
  }
  return {
    cell: (key, heading) => {
      const line = lines.get(key.join("\n"));
      const column = headings.get(plainHeading(heading));
      if (line === undefined || column === undefined) return null;
      return {
        cell: { sheet: sheet.name, row: sheet.top + line, column: sheet.left + column },
        value: sheet.values[line]?.[column] ?? null,
        formula: sheet.formulas?.[line]?.[column] ?? null,
      };
    },
  };
}
