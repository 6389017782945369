import { quoteSheet, type CellValue, type SheetPlan } from "../model";
import { INCLUSION_UNKNOWN } from "../standards/inclusion";
import { COEFFICIENT_DIGITS } from "../standards/limits";
import { COEFFICIENT_NAMES } from "../standards/namedStandards";
import { METHOD_NAMES, METHODS, STAGE_NAMES, STAGES, VERDICT_NAMES } from "../standards/terms";
import type { Verdict } from "../model";
import type { Assessment, IndicatorAssessment, StageAssessment } from "../assessment/assessment";
import { COEFFICIENT_SHEET, SCHOOL_SHEETS, UNLISTED_HEADING } from "../assessment/derivedSheets";
import { amountColumn, schoolColumns } from "./schoolPlan";
import { derivedColumn } from "./addresses";
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
    const column = (id: string) => derivedColumn(SCHOOL_SHEETS[method], letters.get(method)!(id));
    const uncertain = `COUNTIFS(${column("reason")},${quoted(INCLUSION_UNKNOWN)},${column("stage")},${quoted(STAGE_NAMES[stage])})`;
    return `IF(OR(${uncertain}>0,${at("unlisted")}${row}<>""),NA(),${figure})`;
  };
  const range = rangesOf(assessment);
  const columns: ColumnPlan<CoefficientRow>[] = [
    {
      id: "method",
      heading: "办法",
      width: 14,
      role: "key",
      cell: ({ stage }) => ({ value: `${stage.method}${METHOD_NAMES[stage.method]}` }),
    },
    { id: "stage", heading: "学段", width: 7, role: "key", cell: ({ stage }) => ({ value: STAGE_NAMES[stage.stage] }) },
    {
      id: "indicator",
      heading: "指标",
      width: 42,
      role: "key",
      cell: ({ indicator }) => ({ value: indicator?.indicator.name ?? COEFFICIENT_NAMES.composite }),
    },
    {
      id: "unit",
      heading: "单位",
      width: 9,
      role: "computed",
      cell: ({ indicator }) => plain(indicator?.indicator.unit ?? null),
    },
    {
      id: "mean",
      heading: "全县平均值",
      width: 12,
      role: "computed",
      numberFormat: "0.00",
      cell: ({ stage, indicator }, place) => {
        if (!indicator) return null;
        const { id, per } = indicator.indicator;
        const sum = (column: string) => `SUM(${range(stage, column)})`;
        const factor = per === 1 ? "" : `*${per}`;
        const mean = `${sum(amountColumn(id))}${factor}/${sum("pupils")}`;
        return computed(`=${ofKnownList(stage, place, mean)}`, indicator.mean ?? undefined);
      },
    },
    {
      id: "coefficient",
      heading: "差异系数",
      width: 11,
      role: "computed",
      numberFormat: `0.${"0".repeat(COEFFICIENT_DIGITS)}`,
      cell: ({ stage, indicator }, { row, at }) => {
        if (!indicator) {
          const column = at("coefficient");
          const first = row - stage.indicators.length;
          return computed(`=EDU.COMPOSITE(${column}${first}:${column}${row - 1})`, stage.composite ?? undefined);
        }
        const arguments_ = [amountColumn(indicator.indicator.id), "pupils"].map((column) => range(stage, column));
        const noMean = indicator.mean === 0 ? { error: "#DIV/0!" } : undefined;
        const coefficient = `EDU.DIFFCOEF(${arguments_.join(",")})`;
        return computed(`=${ofKnownList(stage, { row, at }, coefficient)}`, indicator.coefficient ?? noMean);
      },
    },
    {
      id: "limit",
      heading: "评估标准",
      width: 10,
      role: "computed",
      numberFormat: "0.00",
      cell: (row) => plain(limitOf(row)),
    },
    {
      id: "verdict",
      heading: "是否达标",
      width: 10,
      role: "computed",
      cell: (line, { row, at }) => {
        const [value, standard] = [`${at("coefficient")}${row}`, `${at("limit")}${row}`];
        if (limitOf(line) === null) {
          return computed(`=IF(ISNUMBER(${value}),"${NO_VERDICT}","无法判定")`, unlimitedVerdict(line));
        }
        // A blank 是 / 否 that may take schools from the list is nothing that a coefficient shows.
        if (line.stage.open.length > 0) return { value: VERDICT_NAMES.undetermined };
        // The same tolerance as everywhere: binary fractions must not decide.
        const met = `IF(${value}<=${standard}+${standard}*1E-12,"达标","不达标")`;
        return computed(`=IF(ISNUMBER(${value}),${met},"无法判定")`, verdictName(line));
      },
    },
    {
      id: "unlisted",
      heading: UNLISTED_HEADING,
      width: 22,
      role: "computed",
      cell: ({ stage }) => plain(stage.unlisted.join("、")),
    },
  ];
  return withMeanFormats(planTable(COEFFICIENT_SHEET, columns, rows, { keys: 3 }), rows);
}

function limitOf({ stage, indicator }: CoefficientRow): number | null {
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
function rangesOf(assessment: Assessment): (stage: StageAssessment, column: string) => string {
  const letters = new Map(METHODS.map((method) => [method, columnLetters(schoolColumns(assessment, method))]));
  const tops = new Map<StageAssessment, number>();
  for (const { stages } of assessment.methods.values()) {
    let top = 2;
    for (const stage of STAGES.map((id) => stages[id]).filter((judged) => judged !== null)) {
      tops.set(stage, top);
      top += stage.counted.length;
    }
  }
  return (stage, column) => {
    const letter = letters.get(stage.method)!(column);
    const top = tops.get(stage)!;
    return `${quoteSheet(SCHOOL_SHEETS[stage.method])}!$${letter}$${top}:$${letter}$${top + stage.counted.length - 1}`;
  };
}

/** Means are shown with the decimal places of their indicator. */
function withMeanFormats(plan: SheetPlan, rows: readonly CoefficientRow[]): SheetPlan {
  const at = plan.cells[0].findIndex((cell) => cell?.value === "全县平均值");
  const formats = rows.flatMap(({ indicator }, i) =>
    indicator
      ? [
          {
            area: { top: i + 1, left: at, bottom: i + 1, right: at },
            numberFormat: `0.${"0".repeat(indicator.indicator.digits)}`,
          },
        ]
      : [],
  );
  return { ...plan, formats: [...plan.formats, ...formats] };
}
