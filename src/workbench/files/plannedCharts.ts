import { areaAt, isOurChart, type PlannedChart, type PlannedSeries, type SeriesLook } from "../../model";
import type { ChartData, ChartSeriesData, SheetData } from "../../officehost/document";

/** The charts that the add-in has set on a sheet, which the spreadsheet cannot draw, as a file takes them. */
export function plannedCharts({ charts = [] }: SheetData): PlannedChart[] {
  return charts.filter(({ name }) => isOurChart(name)).flatMap((chart) => plannedChart(chart) ?? []);
}

function plannedChart({ type, title = "", anchor, valueAxis = {}, series }: ChartData): PlannedChart | null {
  const [first] = series;
  if (!first?.categories || anchor === undefined) return null;
  const { top, bottom, left } = areaAt(first.categories);
  return {
    kind: type === "BarClustered" ? "bars" : "columns",
    title,
    description: title,
    unit: valueAxis.title ?? "",
    numberFormat: valueAxis.numberFormat ?? "General",
    top,
    bottom,
    categories: left,
    series: series.map((one, i): PlannedSeries => ({ look: lookOf(one, i), column: areaAt(one.values).left })),
    anchor: areaAt(anchor),
  };
}

/** The first series are the figures; what stands beside them is compared, and what is drawn as a line is a limit. */
function lookOf({ type, line }: ChartSeriesData, place: number): SeriesLook {
  if (type === "Line") return line?.style === "Dash" ? "limit" : "tolerance";
  return place === 0 ? "figures" : "compared";
}
