import type { Assessment, StageAssessment } from "../../assessment/assessment";
import { COEFFICIENT_COLUMNS } from "../../assessment/derivedSheets";
import type { PlannedSeries } from "../../model";
import { COEFFICIENT_NAMES } from "../../standards/namedStandards";
import { coefficientRows, coefficientVerdict, limitOf } from "../coefficientPlan";
import { plain } from "../tablePlan";
import type { Block } from "./block";
import { fetched, figuresOf } from "./figures";

/** Figures of the same county at another time, to stand beside those of now. */
export interface Beside {
  readonly time: keyof typeof TIMES;
  readonly assessment: Assessment;
}

/** As the sheets, which are official and Chinese, call the other time. */
const TIMES = { lastYear: "上年", before: "整改前" } as const;

/** The coefficients of a stage against their limits, with those of another time where they are known. */
export function coefficientBlock(
  assessment: Assessment,
  stage: StageAssessment,
  name: string,
  beside: Beside | null,
): Block {
  const figures = figuresOf(assessment, stage);
  const lines = coefficientRows(assessment).filter((line) => line.stage === stage);
  const before = beside?.assessment.methods.get(stage.method)?.stages[stage.stage] ?? null;
  const { coefficient, limit, verdict } = COEFFICIENT_COLUMNS;
  const limited = lines.some((line) => limitOf(line) !== null);
  const series: PlannedSeries[] = [
    { look: "figures", column: 1 },
    ...(before ? [{ look: "compared", column: 4 } as const] : []),
    ...(limited ? [{ look: "limit", column: 2 } as const] : []),
  ];
  const beforeOf = (id: string | undefined) =>
    id === undefined ? before?.composite : before?.indicators.find(({ indicator }) => indicator.id === id)?.coefficient;
  return {
    title: `${name}：差异系数与评估标准`,
    columns: [
      { heading: "指标" },
      { heading: coefficient.heading, numberFormat: coefficient.numberFormat },
      { heading: limit.heading, numberFormat: limit.numberFormat },
      { heading: verdict.heading },
      ...(beside && before
        ? [{ heading: `${TIMES[beside.time]}${coefficient.heading}`, numberFormat: coefficient.numberFormat }]
        : []),
    ],
    rows: (top) =>
      lines.map((line, i) => [
        { cell: { value: line.indicator?.indicator.name ?? COEFFICIENT_NAMES.composite } },
        {
          cell: fetched(
            figures.ofCounty(line.indicator?.indicator ?? null, coefficient),
            line.indicator ? line.indicator.coefficient : stage.composite,
          ),
        },
        { cell: plain(limitOf(line)) },
        { cell: coefficientVerdict(line, `B${top + i}`, `C${top + i}`) },
        ...(before ? [{ cell: plain(beforeOf(line.indicator?.indicator.id) ?? null) }] : []),
      ]),
    chart: {
      kind: "columns",
      title: `${name}：差异系数与评估标准`,
      description: `${name}各项指标的差异系数（柱）${limited ? "和评估标准（虚线）" : ""}，数值见同名表格。`,
      unit: coefficient.heading,
      numberFormat: coefficient.numberFormat ?? "General",
      series,
    },
  };
}
