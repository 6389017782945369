import { quoteSheet, there, thousandsFormat, type CellValue, type PlannedCell, type SheetPlan } from "../model";
import { INCLUSION_UNKNOWN } from "../standards/inclusion";
import { COEFFICIENT_NAMES } from "../standards/namedStandards";
import { METHODS } from "../standards/methods";
import { STAGE_NAMES, STAGES, VERDICT_NAMES } from "../standards/terms";
import type { Verdict } from "../model";
import type { Assessment, IndicatorAssessment, StageAssessment } from "../assessment/assessment";
import {
  COEFFICIENT_COLUMNS,
  COEFFICIENT_SHEET,
  coefficientMethod,
  INDICATOR_COLUMNS,
  indicatorSheet,
  type DerivedColumn,
} from "../assessment/derivedSheets";
import { schoolColumns } from "./schoolPlan";
import { derivedColumn } from "./addresses";
import { atMostFormula } from "./comparing";
import { plainCoefficient, plainComposite } from "./plainFunctions";
import { columnLetters, computed, plain, planTable, quoted, type ColumnPlan, type Place } from "./tablePlan";

/** 校际差异系数表: one row an indicator of each method and stage, and one for 综合. */

/** One line; without an indicator the 综合 one. */
export interface CoefficientRow {
  readonly stage: StageAssessment;
  readonly indicator: IndicatorAssessment | null;
}

/** The lines in their order; a stage of which no school counts has none. */
export function coefficientRows(assessment: Assessment): CoefficientRow[] {
  return METHODS.flatMap((method) =>
    STAGES.flatMap((stage) => {
      const judged = assessment.methods.get(method)?.stages[stage];
      if (!judged || judged.counted.length === 0) return [];
      return [
        ...judged.indicators.map((indicator) => ({ stage: judged, indicator })),
        { stage: judged, indicator: null },
      ];
    }),
  );
}

/** The plan of 校际差异系数表. */
export function coefficientPlan(assessment: Assessment): SheetPlan {
  const rows = coefficientRows(assessment);
  const letters = new Map(METHODS.map((method) => [method, columnLetters(schoolColumns(assessment, method))]));
  // The range of the schools that surely count would give another figure than that of all that do.
  const ofKnownList = ({ method, stage }: StageAssessment, { row, at }: Place, figure: string) => {
    const column = ({ id }: DerivedColumn) =>
      derivedColumn(indicatorSheet(method), there(letters.get(method), method)(id));
    const [reasons, stages] = [column(INDICATOR_COLUMNS.reason), column(INDICATOR_COLUMNS.stage)];
    const uncertain = `COUNTIFS(${reasons},${quoted(INCLUSION_UNKNOWN)},${stages},${quoted(STAGE_NAMES[stage])})`;
    return `IF(OR(${uncertain}>0,${at("unlisted")}${row}<>""),NA(),${figure})`;
  };
  const range = rangesOf(assessment);
  const columns: ColumnPlan<CoefficientRow>[] = [
    { ...COEFFICIENT_COLUMNS.method, cell: ({ stage }) => ({ value: coefficientMethod(stage.method) }) },
    { ...COEFFICIENT_COLUMNS.stage, cell: ({ stage }) => ({ value: STAGE_NAMES[stage.stage] }) },
    {
      ...COEFFICIENT_COLUMNS.indicator,
      cell: ({ indicator }) => ({ value: indicator?.indicator.name ?? COEFFICIENT_NAMES.composite }),
    },
    { ...COEFFICIENT_COLUMNS.unit, cell: ({ indicator }) => plain(indicator?.indicator.unit ?? null) },
    {
      ...COEFFICIENT_COLUMNS.mean,
      cell: ({ stage, indicator }, place) => {
        if (!indicator) return null;
        const { per } = indicator.indicator;
        const sum = (column: DerivedColumn) => `SUM(${range(stage, column)})`;
        const factor = per === 1 ? "" : `*${per}`;
        const amounts = INDICATOR_COLUMNS.amount(indicator.indicator);
        const mean = `${sum(amounts)}${factor}/${sum(INDICATOR_COLUMNS.pupils)}`;
        return computed(`=${ofKnownList(stage, place, mean)}`, indicator.mean ?? undefined);
      },
    },
    {
      ...COEFFICIENT_COLUMNS.coefficient,
      cell: ({ stage, indicator }, { row, at }) => {
        if (!indicator) {
          const column = at("coefficient");
          const first = row - stage.indicators.length;
          const all = `${column}${first}:${column}${row - 1}`;
          const count = stage.indicators.length;
          // A 0 that stands in the cell is no blank, which the function could not tell.
          const isKnownZero = `AND(COUNT(${all})=${count},COUNTIF(${all},0)>0)`;
          const formula = `=IF(${isKnownZero},SUM(${all})/${count},EDU.COMPOSITE(${all}))`;
          return computed(formula, stage.composite ?? undefined, `=${plainComposite(all, count)}`);
        }
        const amounts = range(stage, INDICATOR_COLUMNS.amount(indicator.indicator));
        const pupils = range(stage, INDICATOR_COLUMNS.pupils);
        const noMean = indicator.mean === 0 ? { error: "#DIV/0!" } : undefined;
        const known = (figure: string) => `=${ofKnownList(stage, { row, at }, figure)}`;
        return computed(
          known(`EDU.DIFFCOEF(${amounts},${pupils})`),
          indicator.coefficient ?? noMean,
          known(plainCoefficient(amounts, pupils)),
        );
      },
    },
    { ...COEFFICIENT_COLUMNS.limit, cell: (row) => plain(limitOf(row)) },
    {
      ...COEFFICIENT_COLUMNS.verdict,
      cell: (line, { row, at }) => coefficientVerdict(line, `${at("coefficient")}${row}`, `${at("limit")}${row}`),
    },
    { ...COEFFICIENT_COLUMNS.unlisted, cell: ({ stage }) => plain(stage.unlisted.join("、")) },
  ];
  const plan = planTable(COEFFICIENT_SHEET.name, columns, rows, { keys: COEFFICIENT_SHEET.left.length });
  return withMeanFormats(
    plan,
    columns.findIndex(({ id }) => id === COEFFICIENT_COLUMNS.mean.id),
    rows,
  );
}

/** 是否达标 of a line whose coefficient and limit stand in these cells. */
export function coefficientVerdict(line: CoefficientRow, value: string, standard: string): PlannedCell {
  if (limitOf(line) === null)
    return computed(`=IF(ISNUMBER(${value}),"${NO_VERDICT}","无法判定")`, unlimitedVerdict(line));
  // A blank 是 / 否 that may take schools from the list is nothing that a coefficient shows.
  if (line.stage.open.length > 0) return { value: VERDICT_NAMES.undetermined };
  const met = `IF(${atMostFormula(value, standard)},"达标","不达标")`;
  return computed(`=IF(ISNUMBER(${value}),${met},"无法判定")`, verdictName(line));
}

/** What a coefficient must not exceed; `null` where nothing is asked of it. */
export function limitOf({ stage, indicator }: CoefficientRow): number | null {
  return indicator ? indicator.limit : stage.limit;
}

/** In place of a verdict on a figure that has no limit. */
const NO_VERDICT = "—";

/** A coefficient that no limit is set for is only known or not. */
function unlimitedVerdict({ stage, indicator }: CoefficientRow): CellValue {
  const value = indicator ? indicator.coefficient : stage.composite;
  return value === null ? VERDICT_NAMES.undetermined : NO_VERDICT;
}

function verdictName({ stage, indicator }: CoefficientRow): CellValue {
  const verdict: Verdict = indicator ? indicator.verdict : stage.between;
  return VERDICT_NAMES[verdict];
}

/** Finds the cells of the counted schools of a stage in a column of 分学校指标表. */
function rangesOf(assessment: Assessment): (stage: StageAssessment, column: DerivedColumn) => string {
  const letters = new Map(METHODS.map((method) => [method, columnLetters(schoolColumns(assessment, method))]));
  const tops = new Map<StageAssessment, number>();
  for (const { stages } of assessment.methods.values()) {
    let top = 2;
    for (const stage of STAGES.map((id) => stages[id]).filter((judged) => judged !== null)) {
      tops.set(stage, top);
      top += stage.counted.length;
    }
  }
  return (stage, { id }) => {
    const letter = there(letters.get(stage.method), stage.method)(id);
    const top = there(tops.get(stage), stage.stage);
    return `${quoteSheet(indicatorSheet(stage.method).name)}!$${letter}$${top}:$${letter}$${top + stage.counted.length - 1}`;
  };
}

/** Means are shown with the decimal places of their indicator. */
function withMeanFormats(plan: SheetPlan, at: number, rows: readonly CoefficientRow[]): SheetPlan {
  const formats = rows.flatMap(({ indicator }, i) =>
    indicator
      ? [
          {
            area: { top: i + 1, left: at, bottom: i + 1, right: at },
            numberFormat: thousandsFormat(indicator.indicator.digits),
          },
        ]
      : [],
  );
  return { ...plan, formats: [...plan.formats, ...formats] };
}
