import type { ChartShape, SeriesLook } from "../model";

/** A chart with all that is drawn in it, ready to become a part of a workbook or a document. */

/** Where texts or values stand, for a program that draws the chart anew or lets its figures be edited. */
interface Sourced {
  /** An address such as `图表!$A$5:$A$12`; without one the chart holds the only copy. */
  readonly cells?: string | undefined;
}

export interface ChartCategories extends Sourced {
  readonly names: readonly string[];
}

export interface ChartSeries extends Sourced {
  readonly name: string;
  readonly nameCell?: string | undefined;
  readonly look: SeriesLook;
  /** One for each category; `null` is unknown and leaves a gap. */
  readonly values: readonly (number | null)[];
}

export interface Chart extends ChartShape {
  readonly categories: ChartCategories;
  readonly series: readonly ChartSeries[];
}
