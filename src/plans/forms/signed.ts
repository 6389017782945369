import { ROLE_LOOKS, textWidth, type PlannedCell, type SheetPlan } from "../../model";

/** Who signs a form that is submitted; always left blank. */
const SIGNATURES = ["填表人：", "审核人：", "单位负责人（签字）：", "单位（公章）：", "填报日期：　　年　　月　　日"];

/** Room to write in, behind each of them. */
const ROOM = "　　　　　";

/** Points of a line, with room for a stamp. */
const HEIGHT = 30;

/** A form with the lines for signatures below it. */
export function signed(plan: SheetPlan): SheetPlan {
  const { cells, formats, heights = [], widths } = plan;
  const lines = linesOf(widths.reduce((sum, each) => sum + each, 0));
  const top = cells.length;
  return {
    ...plan,
    cells: [...cells, ...lines.map((value): PlannedCell[] => [{ value }])],
    formats: [
      ...formats,
      { area: { top, left: 0, bottom: top + lines.length - 1, right: 0 }, role: "text", wrap: false },
    ],
    heights: [...Array.from(cells, (_, row) => heights[row] ?? null), ...lines.map(() => HEIGHT)],
  };
}

/** As many beside one another as the form is wide. */
function linesOf(width: number): string[] {
  const lines: string[] = [];
  const isTooWide = (line: string) => textWidth(line) * (ROLE_LOOKS.text.size / ROLE_LOOKS.figure.size) > width;
  for (const signature of SIGNATURES) {
    const last = lines[lines.length - 1];
    const longer = last === undefined ? signature : last + ROOM + signature;
    if (last === undefined || isTooWide(longer)) lines.push(signature);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
