import type { Assessment } from "../../assessment/assessment";
import { coefficientMethod } from "../../assessment/derivedSheets";
import { pageHeight, type PlannedCell, type PlannedChart, type PlannedFormat, type SheetPlan } from "../../model";
import { STAGE_NAMES, STAGES } from "../../standards/terms";
import { captionOf } from "../forms/ledgerFigures";
import { placeBlock, RECKONED } from "./block";
import { coefficientBlock, type Beside } from "./coefficientBlock";
import { levelBlock, shareBlocks, sortedBlocks } from "./schoolBlocks";

/**
 * 图表: for each method and stage the coefficients against their limits, where the differences come from, and where something is
 * asked of each school, how the schools stand to it. Tables at the left, native charts over their cells beside them. Figures are
 * fetched from the derived sheets, so that these have to be there.
 */

export const CHARTS_SHEET = { name: "图表", title: "义务教育均衡发展图表" };

/** So wide together that they stand on a page of A4 and can be read. */
const WIDTHS = [24, ...new Array<number>(9).fill(10), ...new Array<number>(6).fill(8)];

const NOTE = `${RECKONED}图随左侧表格变化；列哪些指标、学校怎样排列，按生成时的数据，重新生成即更新。`;

/** The plan of 图表. */
export function chartsPlan(assessment: Assessment, beside: Beside | null = null): SheetPlan {
  const blocks = [...assessment.methods].flatMap(([method, { stages }]) =>
    STAGES.flatMap((id) => {
      const stage = stages[id];
      if (!stage || stage.counted.length === 0) return [];
      const name = `${coefficientMethod(method)} ${STAGE_NAMES[id]}`;
      return [
        coefficientBlock(assessment, stage, name, beside),
        ...shareBlocks(assessment, stage, name),
        ...levelBlock(stage, name),
        ...sortedBlocks(assessment, stage, name),
      ];
    }),
  );
  const right = WIDTHS.length - 1;
  const cells: (readonly (PlannedCell | null)[])[] = [
    [{ value: CHARTS_SHEET.title }],
    [{ value: captionOf(assessment.ledger) }],
    [{ value: NOTE }],
    [],
  ];
  const formats: PlannedFormat[] = [
    { area: { top: 0, left: 0, bottom: 0, right }, role: "title" },
    { area: { top: 1, left: 0, bottom: 2, right: 0 }, role: "note", wrap: false },
  ];
  const charts: PlannedChart[] = [];
  const starts: number[] = [];
  for (const block of blocks) {
    const placed = placeBlock(block, cells.length);
    starts.push(cells.length);
    cells.push(...placed.cells);
    formats.push(...placed.formats);
    if (placed.chart) charts.push(placed.chart);
  }
  const plan: SheetPlan = {
    sheet: CHARTS_SHEET.name,
    cells,
    widths: WIDTHS,
    formats,
    validations: [],
    merges: [{ top: 0, left: 0, bottom: 0, right }],
    heights: [32],
    charts,
    frozenRows: 0,
    frozenColumns: 0,
    landscape: true,
    tab: "report",
  };
  return { ...plan, paper: { breaks: breaksBetween(starts, plan) } };
}

/** Points of a row, with what wrapped headings of the blocks take besides. */
const ROW = 16;

/** Before which blocks a page begins, so that no chart is cut and no heading stands without its table. */
function breaksBetween(starts: readonly number[], plan: SheetPlan): number[] {
  const rows = Math.floor(pageHeight(plan) / ROW);
  let page = 0;
  return starts.filter((start, i) => {
    const end = starts[i + 1] ?? plan.cells.length;
    if (end - page <= rows || start === page) return false;
    page = start;
    return true;
  });
}
