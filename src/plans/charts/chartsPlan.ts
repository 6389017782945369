import type { Assessment } from "../../assessment/assessment";
import { coefficientMethod } from "../../assessment/derivedSheets";
import { pageHeight, type PlannedCell, type PlannedChart, type PlannedFormat, type SheetPlan } from "../../model";
import { STAGE_NAMES, STAGES } from "../../standards/terms";
import { captionOf } from "../forms/ledgerFigures";
import { pagesOfTable, placeBlock, RECKONED_NOTE, rowPoints, TITLE_POINTS, WIDTHS } from "./block";
import { coefficientBlock, type Beside } from "./coefficientBlock";
import { levelBlock, shareBlocks, sortedBlocks } from "./schoolBlocks";

/**
 * 图表: for each method and stage the coefficients against their limits, where the differences come from, and where something is
 * asked of each school, how the schools stand to it. Tables at the left, native charts over their cells beside them. Figures are
 * fetched from the derived sheets, so that these have to be there.
 */

export const CHARTS_SHEET = { name: "图表", title: "义务教育均衡发展图表" };

/** How its pages lie. */
const PAGE = { widths: WIDTHS, landscape: true, formats: [], frozenColumns: 0 };

/** Points of the title. */
const TOP_POINTS = 32;

const NOTE = `${RECKONED_NOTE}图随左侧表格变化；列哪些指标、学校怎样排列，按生成时的数据，重新生成即更新。`;

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
  const room = pageHeight(PAGE);
  for (const block of blocks.flatMap((each) => pagesOfTable(each, room))) {
    const placed = placeBlock(block, cells.length);
    starts.push(cells.length);
    cells.push(...placed.cells);
    formats.push(...placed.formats);
    if (placed.chart) charts.push(placed.chart);
  }
  return {
    ...PAGE,
    sheet: CHARTS_SHEET.name,
    cells,
    formats,
    validations: [],
    merges: [{ top: 0, left: 0, bottom: 0, right }],
    heights: [TOP_POINTS],
    charts,
    frozenRows: 0,
    tab: "report",
    paper: { breaks: breaksBetween(starts, cells, room) },
  };
}

/** Before which blocks a page begins, so that no chart is cut and no heading stands without its table. */
function breaksBetween(starts: readonly number[], cells: SheetPlan["cells"], room: number): number[] {
  const heights = cells.map(rowPoints);
  const breaks: number[] = [];
  let used = TOP_POINTS + sum(heights.slice(1, starts[0]));
  starts.forEach((start, i) => {
    // The blank row below a block may lie on no page.
    const needed = TITLE_POINTS + sum(heights.slice(start + 1, (starts[i + 1] ?? cells.length) - 1));
    if (used + needed > room && i > 0) {
      breaks.push(start);
      used = 0;
    }
    used += needed + rowPoints([]);
  });
  return breaks;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
