import type { CellRole, PlannedCell, SheetPlan } from "../model";
import { planTable, type ColumnPlan } from "./tablePlan";

/** 整改销号台账: one line a thing that does not reach its standard; the clerk writes what is done about it. */

export const RECTIFICATION_SHEET = "整改销号台账";

interface Column {
  readonly heading: string;
  readonly width: number;
  readonly role: CellRole;
  readonly numberFormat?: string;
  readonly unprinted?: true;
}

/** Shows nothing, in no height of a row either: 识别码 is for the add-in, and is seen where it is selected. */
const UNSEEN = ";;;";

/** The columns in their order; what has no grey ground (`computed`, `verdict`) is the clerk's once the line stands. */
export const RECTIFICATION_COLUMNS = {
  no: { heading: "序号", width: 6, role: "verdict" },
  indicator: { heading: "指标", width: 26, role: "input" },
  school: { heading: "学校", width: 18, role: "input" },
  urgency: { heading: "整改要求", width: 10, role: "computed" },
  problem: { heading: "存在问题", width: 30, role: "input" },
  remedy: { heading: "整改措施", width: 26, role: "input" },
  unit: { heading: "责任单位", width: 12, role: "input" },
  person: { heading: "责任人", width: 9, role: "input" },
  deadline: { heading: "完成时限", width: 12, role: "input" },
  outcome: { heading: "完成情况", width: 20, role: "input" },
  struckOff: { heading: "销号日期", width: 12, role: "input" },
  evidence: { heading: "佐证材料", width: 14, role: "input" },
  state: { heading: "当前情况", width: 30, role: "computed" },
  key: { heading: "识别码", width: 7, role: "computed", numberFormat: UNSEEN, unprinted: true },
} as const satisfies Readonly<Record<string, Column>>;
export type RectificationColumn = keyof typeof RECTIFICATION_COLUMNS;

/** One line: the cells of the columns that are filled in, and those of columns that the clerk added. */
export interface RectificationLine {
  readonly cells: Partial<Readonly<Record<RectificationColumn, PlannedCell>>>;
  readonly added: readonly (PlannedCell | null)[];
}

const ADDED_WIDTH = 16;

/** The plan of the sheet; `added` are the headings of columns that the clerk added, kept at the right. */
export function rectificationPlan(lines: readonly RectificationLine[], added: readonly string[]): SheetPlan {
  const ids = Object.keys(RECTIFICATION_COLUMNS) as RectificationColumn[];
  const columns: ColumnPlan<RectificationLine>[] = [
    ...ids.map((id) => ({
      id,
      ...RECTIFICATION_COLUMNS[id],
      cell: ({ cells }: RectificationLine) => cells[id] ?? null,
    })),
    ...added.map((heading, i) => ({
      id: `added.${i}`,
      heading,
      width: ADDED_WIDTH,
      role: "input" as const,
      cell: (line: RectificationLine) => line.added[i] ?? null,
    })),
  ];
  const plan = planTable(RECTIFICATION_SHEET, columns, lines, { keys: 3 });
  return { ...plan, formats: plan.formats.map((format) => ({ ...format, wrap: format.numberFormat !== UNSEEN })) };
}
