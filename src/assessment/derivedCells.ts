import {
  HEADING_ROWS,
  plainHeading,
  plainName,
  remembered,
  rememberedBy,
  sheetIn,
  SHOWN_SHEET,
  shownResults,
  stagesOf,
  type LaidResult,
  type Ledger,
  type StageSchool,
} from "../ledger";
import { grouped, isBlank, sameValue, type CellRef, type CellValue, type SheetSnapshot, type Wanted } from "../model";
import { COEFFICIENT_NAMES, COMPOSITE } from "../standards/namedStandards";
import { INDICATORS, type Method } from "../standards/methods";
import { STAGE_NAMES, type Stage } from "../standards/terms";
import type { NamedIndicator } from "../standards/namedIndicator";
import type { IndicatorAssessment, SchoolAssessment, StageAssessment } from "./assessment";
import {
  bareHeading,
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
import type { GateValue } from "./parts/provincialGate";

/**
 * Where the workbook at hand shows what was judged: what the county has worked out in sheets of its own, as far as it agrees, else
 * the cells of the derived sheets, found by their headings and keys.
 */

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
  /** The value of a school. */
  value(school: SchoolAssessment, indicator: NamedIndicator): CellRef | null;
  /** The cell of 是否达标 of a school in 分学校指标表. */
  verdict(school: SchoolAssessment): CellRef | null;
  /** The cell that shows a coefficient; without an indicator the 综合 one. */
  coefficientCell(stage: StageAssessment, indicator: IndicatorAssessment | null): CellRef | null;
  /** A coefficient as 校际差异系数表 shows it, true or not. */
  coefficient(stage: StageAssessment, indicator: IndicatorAssessment | null): DerivedCell | null;
  /** 全县平均值 of an indicator as 校际差异系数表 or a sheet of the county's own shows it, true or not. */
  mean(stage: StageAssessment, indicator: IndicatorAssessment): Pick<DerivedCell, "cell" | "value"> | null;
  /** The value of a school before the province's list. */
  gateValue(school: StageSchool, judged: JudgedGateValue): CellRef | null;
}

const schoolSheetOf = rememberedBy((ledger: Ledger, method: Method) => keyedSheet(ledger, indicatorSheet(method)));
const coefficientSheetOf = remembered((ledger: Ledger) => keyedSheet(ledger, COEFFICIENT_SHEET));
const gateSheetOf = remembered((ledger: Ledger) => keyedSheet(ledger, GATE_SHEET));

/** Looks through the derived sheets of the ledger's workbook; what is asked for hangs on the sheet that shows it alone. */
export function locateDerived(ledger: Ledger): DerivedCells {
  const ofSchool = ({ school, method }: SchoolAssessment, heading: string) =>
    schoolSheetOf(ledger, method)?.cell([school.site.code, STAGE_NAMES[school.stage]], heading)?.cell ?? null;
  const ofStage = (
    { method, stage }: StageAssessment,
    indicator: IndicatorAssessment | null,
    { heading }: DerivedColumn,
  ) => {
    const line = indicator?.indicator.name ?? COEFFICIENT_NAMES.composite;
    return coefficientSheetOf(ledger)?.cell([coefficientMethod(method), STAGE_NAMES[stage], line], heading) ?? null;
  };
  const own = () => locateShown(ledger);
  const coefficient = (stage: StageAssessment, indicator: IndicatorAssessment | null) =>
    ofStage(stage, indicator, COEFFICIENT_COLUMNS.coefficient);
  return {
    value: (school, indicator) =>
      own().agreeing(own().ofSchool(school.school, indicator), indicator, valueOf(school, indicator)) ??
      ofSchool(school, valueHeading(indicator)),
    verdict: (school) => ofSchool(school, INDICATOR_COLUMNS.verdict.heading),
    coefficientCell: (stage, indicator) =>
      own().agreeing(
        own().ofStage(stage, indicator, "coefficient"),
        null,
        indicator ? indicator.coefficient : stage.composite,
      ) ??
      coefficient(stage, indicator)?.cell ??
      null,
    coefficient,
    mean: (stage, indicator) =>
      own().ofStage(stage, indicator, "mean")[0] ?? ofStage(stage, indicator, COEFFICIENT_COLUMNS.mean),
    gateValue: (school, { standard: { indicator, computed }, value }) =>
      (computed && own().agreeing(own().ofSchool(school, computed), computed, value)) ??
      gateSheetOf(ledger)?.cell([school.site.code, STAGE_NAMES[school.stage]], valueHeading(indicator))?.cell ??
      null,
  };
}

function valueOf({ method, values }: SchoolAssessment, { id }: Pick<NamedIndicator, "id">): number | null {
  return values[INDICATORS[method].findIndex((each) => each.id === id)] ?? null;
}

/** What a county has worked out itself, found by whom it is of. */
export interface ShownCells {
  /** Whether there is any. */
  readonly some: boolean;
  ofSchool(school: StageSchool, indicator: Pick<NamedIndicator, "id">): readonly LaidResult[];
  /** Without an indicator 综合差异系数. */
  ofStage(
    stage: Pick<StageAssessment, "stage">,
    assessed: Pick<IndicatorAssessment, "indicator"> | null,
    of: "mean" | "coefficient",
  ): readonly LaidResult[];
  /** The cell of the first one that is the value as it was judged. */
  agreeing(
    results: readonly LaidResult[],
    indicator: Pick<NamedIndicator, "per"> | null,
    value: number | null,
  ): CellRef | null;
}

/** Looks through the results that were laid out beside the ledger; there are none in a workbook that keeps a standard one. */
export const locateShown = remembered((ledger: Ledger): ShownCells => {
  const sheet = sheetIn(ledger, SHOWN_SHEET);
  const results = sheet?.name === SHOWN_SHEET ? shownResults(sheet) : [];
  const found = grouped(results, ({ of, code, indicator }) => [of, code, indicator].join("\n"));
  const of = (kind: LaidResult["of"], code: string | null, id: string) => found.get([kind, code, id].join("\n")) ?? [];
  // Where nobody says the stage there must be no choice.
  const inStage = (results: readonly LaidResult[], stage: Stage, alone: boolean) =>
    results.filter((each) => each.stage === stage || (each.stage === null && alone));
  return {
    some: results.length > 0,
    ofSchool: ({ site, stage }, indicator) => {
      const all = of("school", site.code, indicator.id);
      return all.length === 0 ? all : inStage(all, stage, stagesOf(site).length === 1);
    },
    ofStage: ({ stage }, assessed, kind) => {
      const all = of(kind, null, assessed?.indicator.id ?? COMPOSITE);
      if (all.length === 0) return all;
      return inStage(all, stage, new Set(ledger.schools.map((school) => school.stage)).size === 1);
    },
    agreeing: (results, indicator, value) =>
      results.find((each) => value !== null && shows(each, indicator, value))?.cell ?? null,
  };
});

/** Whether a result is a value, as far as it is written out: rounded, or cut off as many do. */
export function shows(result: LaidResult, indicator: Pick<NamedIndicator, "per"> | null, value: number): boolean {
  const times = indicator === null ? 1 : indicator.per / result.per;
  const [difference, step] = [value - result.value * times, result.step * times];
  if (sameValue(value, result.value * times) || Math.abs(difference) <= step * HALF) return true;
  // A coefficient that is cut off may hide that it is over its limit.
  return indicator !== null && difference > 0 && difference < step;
}

/** Half a step, and what binary fractions add to it. */
const HALF = 0.500001;

/** What of a value before the province's list tells where it stands. */
interface JudgedGateValue extends Pick<GateValue, "value"> {
  readonly standard: Pick<GateValue["standard"], "indicator" | "computed">;
}

interface KeyedSheet {
  cell(key: readonly string[], heading: string): DerivedCell | null;
}

function headingsOf(values: readonly CellValue[]): ReadonlyMap<string, number> {
  return new Map(values.flatMap((value, i) => (typeof value === "string" ? [[bareHeading(value), i] as const] : [])));
}

function plainText(value: CellValue | undefined): string {
  return isBlank(value) ? "" : String(value);
}

/** A sheet whose lines are named by some of its columns; `null` where it is not there or lacks one of them. */
function keyedSheet(ledger: Ledger, { name, keys }: DerivedSheet): KeyedSheet | null {
  const sheet = sheetIn(ledger, name);
  return sheet ? keyedBy(sheet, keys.map(({ heading }) => plainHeading(heading)).join("\n")) : null;
}

/** A sheet stays the very same from check to check as long as nothing in it has changed. */
const keyedBy = rememberedBy((sheet: SheetSnapshot, keys: string): KeyedSheet | null => {
  if (sheet.values.length === 0) return null;
  const names = keys.split("\n");
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
});
