import { findSheet, HEADING_ROWS, plainHeading, plainName, type Ledger, type StageSchool } from "../ledger";
import type { CellRef, CellValue, SheetSnapshot, Wanted } from "../model";
import { COEFFICIENT_NAMES } from "../standards/namedStandards";
import { STAGE_NAMES, METHOD_NAMES, type Method } from "../standards/terms";
import type { NamedIndicator } from "../standards/indicator";
import type { IndicatorAssessment, SchoolAssessment, StageAssessment } from "./assessment";
import {
  COEFFICIENT_SHEET,
  DERIVED_SHEETS,
  GATE_SHEET,
  SCHOOL_SHEET_KEYS,
  SCHOOL_SHEETS,
  SPLIT_SHEET,
  valueHeading,
} from "./derivedSheets";

/** Where the workbook at hand shows what was judged: the cells of its derived sheets, found by their headings and keys. */

/** What has to be read of the derived sheets to show judgements in place: keys and headings, and the coefficients' formulas. */
export const wantedForMarks: Wanted = ({ name }) => {
  const plain = plainName(name);
  if (plain === COEFFICIENT_SHEET) return { formulas: true, types: true };
  return DERIVED_SHEETS.includes(plain) && plain !== SPLIT_SHEET ? { keyColumns: SCHOOL_SHEET_KEYS } : null;
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
    if (!schoolSheets.has(method)) {
      schoolSheets.set(method, keyedSheet(findSheet(ledger.workbook, SCHOOL_SHEETS[method]), ["学校标识码", "学段"]));
    }
    return schoolSheets.get(method)!;
  };
  const coefficients = keyedSheet(findSheet(ledger.workbook, COEFFICIENT_SHEET), ["办法", "学段", "指标"]);
  const gate = keyedSheet(findSheet(ledger.workbook, GATE_SHEET), ["学校标识码", "学段"]);
  const ofSchool = ({ school, method }: SchoolAssessment, heading: string) =>
    schoolSheet(method)?.cell([school.site.code, STAGE_NAMES[school.stage]], heading)?.cell ?? null;
  const ofStage = ({ method, stage }: StageAssessment, indicator: IndicatorAssessment | null, heading: string) => {
    const line = indicator?.indicator.name ?? COEFFICIENT_NAMES.composite;
    return coefficients?.cell([`${method}${METHOD_NAMES[method]}`, STAGE_NAMES[stage], line], heading) ?? null;
  };
  return {
    value: (school, indicator) => ofSchool(school, valueHeading(indicator)),
    verdict: (school) => ofSchool(school, "是否达标"),
    coefficient: (stage, indicator) => ofStage(stage, indicator, "差异系数"),
    mean: (stage, indicator) => ofStage(stage, indicator, "全县平均值"),
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

/** A sheet whose lines are named by some of its columns; `null` where it is not there or lacks one of them. */
function keyedSheet(sheet: SheetSnapshot | undefined, keys: readonly string[]): KeyedSheet | null {
  if (!sheet || sheet.values.length === 0) return null;
  const names = keys.map(plainHeading);
  const rows = sheet.values.slice(0, HEADING_ROWS).map(headingsOf);
  const top = rows.findIndex((row) => names.every((name) => row.has(name)));
  if (top < 0) return null;
  const headings = rows[top];
  const columns = names.map((name) => headings.get(name));
  const lines = new Map<string, number>();
  for (let i = top + 1; i < sheet.values.length; i++) {
    lines.set(columns.map((column) => String(sheet.values[i][column!] ?? "")).join("\n"), i);
  }
  return {
    cell: (key, heading) => {
      const line = lines.get(key.join("\n"));
      const column = headings.get(plainHeading(heading));
      if (line === undefined || column === undefined) return null;
      return {
        cell: { sheet: sheet.name, row: sheet.top + line, column: sheet.left + column },
        value: sheet.values[line][column] ?? null,
        formula: sheet.formulas?.[line]?.[column] ?? null,
      };
    },
  };
}
