import type { Assessment } from "../../assessment/assessment";
import { coefficientMethod } from "../../assessment/derivedSheets";
import {
  entryAt,
  pageHeight,
  ROLE_LOOKS,
  rowHeight,
  textHeight,
  type CellText,
  type PlannedCell,
  type PlannedChart,
  type PlannedFormat,
  type SheetPlan,
} from "../../model";
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
const WIDTHS = [22, ...new Array<number>(9).fill(9), ...new Array<number>(6).fill(7)];

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

/** Points of a row of figures, and of the title of a block. */
const ROW = 15;
const TITLE = textHeight(1, ROLE_LOOKS.section.size);

/** Before which blocks a page begins, so that no chart is cut and no heading stands without its table. */
function breaksBetween(starts: readonly number[], plan: SheetPlan): number[] {
  const heights = plan.cells.map((row) => rowHeight(row.map(headingIn)) ?? ROW);
  const room = pageHeight(plan);
  const breaks: number[] = [];
  let used = sum(heights.slice(0, starts[0]));
  starts.forEach((start, i) => {
    const needed = TITLE + sum(heights.slice(start, starts[i + 1]));
    if (used + needed > room && i > 0) {
      breaks.push(start);
      used = 0;
    }
    used += needed;
  });
  return breaks;
}

/** A text as a heading would stand in its column; the titles of blocks have their line to themselves. */
function headingIn(cell: PlannedCell | null, column: number, row: readonly (PlannedCell | null)[]): CellText {
  const text = typeof cell?.value === "string" && row.length > 1 ? cell.value : "";
  return { text, width: entryAt(WIDTHS, column), size: ROLE_LOOKS.heading.size, wrap: true };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
