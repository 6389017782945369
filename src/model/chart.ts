import type { Area } from "./cells";

/** Charts (图表) as plain data: what is drawn, and how a reader without colours tells it apart. */

/**
 * How the values of a series look: the figures themselves, figures beside them to compare with (of last year, of before), and
 * lines that a figure has to keep to or that are still tolerated.
 */
export const SERIES_LOOKS = ["figures", "compared", "limit", "tolerance"] as const;
export type SeriesLook = (typeof SERIES_LOOKS)[number];

/** What a chart on a sheet and one in a document have in common. */
export interface ChartShape {
  /** Upright columns, over which limits are drawn as lines, or bars that lie, which leave long names their room. */
  readonly kind: "columns" | "bars";
  /** In one line or several. */
  readonly title: string;
  /** What the picture shows, for those who do not see it. */
  readonly description: string;
  /** What the values are, with their unit; it stands at their axis. */
  readonly unit: string;
  /** Excel number format of the axis and of the figures. */
  readonly numberFormat: string;
}

/** A series on a sheet. Its heading names it. */
export interface PlannedSeries {
  readonly look: SeriesLook;
  /** Column of the sheet; the heading stands in the row above the first category. */
  readonly column: number;
}

/** A native chart on a sheet, over cells of that sheet. */
export interface PlannedChart extends ChartShape {
  /** The rows of the table, without its headings. */
  readonly top: number;
  readonly bottom: number;
  /** Column with the names of what is compared. */
  readonly categories: number;
  readonly series: readonly PlannedSeries[];
  /** The cells that the chart covers. */
  readonly anchor: Area;
}

/**
 * The name of the n-th chart of ours on a sheet, from 1. It tells ours from the clerk's own, which nothing removes; a program shows it
 * only to who looks for it.
 */
export function chartName(n: number): string {
  return `${CHART_SIGN}${n}`;
}

const CHART_SIGN = "EDU.CHART ";

export function isOurChart(name: string): boolean {
  return name.startsWith(CHART_SIGN);
}
