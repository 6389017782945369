import type { SeriesLook } from "../model";

/**
 * How series are drawn. On grey paper the figures are of a middle tone, over which lines are seen, what they are compared with is
 * light and hatched, a limit is a dark dashed line and a tolerance a dotted one.
 */

const solid = (colour: string) => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;

/** A line; a width is told in twelve thousand seven hundredths of a point. */
const line = (points: number, colour: string, dash: string) =>
  `<a:ln w="${points * 12_700}" cap="flat">${solid(colour)}<a:prstDash val="${dash}"/><a:round/></a:ln>`;

const hatched = (colour: string) =>
  `<a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="${colour}"/></a:fgClr>` +
  `<a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>`;

/** Colours of series, without `#`. */
export const COLOURS = { figures: "8FB4DA", compared: "7F7F7F", limit: "C00000", tolerance: "404040" } as const;

const OUTLINE = "1F4E79";

/** Fill and outline of a column or bar, or the stroke of a line. */
export const SHAPES: Readonly<Record<SeriesLook, string>> = {
  figures: `<c:spPr>${solid(COLOURS.figures)}${line(0.75, OUTLINE, "solid")}</c:spPr>`,
  compared: `<c:spPr>${hatched(COLOURS.compared)}${line(0.75, COLOURS.compared, "solid")}</c:spPr>`,
  limit: `<c:spPr>${line(2.25, COLOURS.limit, "dash")}</c:spPr>`,
  tolerance: `<c:spPr>${line(1.5, COLOURS.tolerance, "sysDot")}</c:spPr>`,
};

/** Lines of the axes and of the grid behind the figures. */
export const AXIS_LINE = `<c:spPr>${line(0.75, "595959", "solid")}</c:spPr>`;
export const GRID_LINE = `<c:spPr>${line(0.5, "D9D9D9", "solid")}</c:spPr>`;

/** A dash, which shows a limit where the line between two of them has no length. */
export const LIMIT_MARKER =
  `<c:marker><c:symbol val="dash"/><c:size val="12"/><c:spPr>${solid(COLOURS.limit)}` +
  `${line(0.75, COLOURS.limit, "solid")}</c:spPr></c:marker>`;
export const NO_MARKER = `<c:marker><c:symbol val="none"/></c:marker>`;
