import type { Assessment, MethodAssessment } from "../../assessment/assessment";
import { coefficientMethod } from "../../assessment/derivedSheets";
import type { PlannedFormat, SheetPlan } from "../../model";
import { STAGE_NAMES, STAGES } from "../../standards/terms";
import { placeBlock, RECKONED_NOTE, type Block } from "./block";
import { coefficientBlock, type Beside } from "./coefficientBlock";
import { shareBlocks } from "./schoolBlocks";

const NOTE = `${RECKONED_NOTE}图中的数可在 Word、WPS 中右键“编辑数据”核对。`;

/** Of a table of one block: its names, and its figures. */
const WIDTHS = { names: 26, figures: 12 };

/** What a report shows in charts. */
export interface ReportCharts {
  readonly title: string;
  readonly note: string;
  readonly plans: readonly SheetPlan[];
}

/**
 * The charts of a report, each a table of its own with its chart: the coefficients against their limits, beside those of
 * another time where they are known, and where the differences come from.
 */
export function reportCharts(
  assessment: Assessment,
  { method, stages }: MethodAssessment,
  beside: Beside | null,
): ReportCharts {
  const plans = STAGES.flatMap((id) => {
    const stage = stages[id];
    if (!stage || stage.counted.length === 0) return [];
    const name = `${coefficientMethod(method)} ${STAGE_NAMES[id]}`;
    return [coefficientBlock(assessment, stage, name, beside), ...shareBlocks(assessment, stage, name)].map(blockPlan);
  });
  return { title: "附图：差异系数和差异来源", note: NOTE, plans };
}

function blockPlan(block: Block): SheetPlan {
  const { cells, formats, chart } = placeBlock(block, 0);
  const { columns, title } = block;
  return {
    sheet: title,
    // Without the rows that leave a chart its room on a sheet.
    cells: cells.filter((row) => row.length > 0),
    widths: columns.map((_, i) => (i === 0 ? WIDTHS.names : WIDTHS.figures)),
    formats: formats.map((format): PlannedFormat =>
      format.role === "section" ? { ...format, role: "title" } : format,
    ),
    validations: [],
    charts: chart ? [chart] : [],
    frozenRows: block.note === undefined ? 2 : 3,
    frozenColumns: 0,
    landscape: false,
  };
}
