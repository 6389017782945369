import { COLOURS } from "../../charts/looks";
import { chartName, isOurChart, type PlannedChart, type SeriesLook, type SheetPlan } from "../../model";
import { tried } from "./problems";
import type { Patience } from "./patience";
import { inTurn } from "./requests";

/** Charts of ours on sheets that are written: those of before go, and the planned ones are drawn. */

/** A plan with the sheet that it was written to. */
interface Drawn {
  readonly plan: SheetPlan;
  readonly sheet: Excel.Worksheet;
}

/** Up to so many categories each figure is written at its column. */
const FEW = 12;

/** How a series is drawn; Excel's interface knows no hatching, so that what is compared is pale. */
const LOOKS: Readonly<Record<SeriesLook, (series: Excel.ChartSeries) => void>> = {
  figures: (series) => series.format.fill.setSolidColor(`#${COLOURS.figures}`),
  compared: (series) => {
    series.format.fill.setSolidColor("#EDEDED");
    series.format.line.color = `#${COLOURS.compared}`;
  },
  limit: (series) => drawLine(series, COLOURS.limit, "Dash", 2.25),
  tolerance: (series) => drawLine(series, COLOURS.tolerance, "RoundDot", 1.5),
};

function drawLine(series: Excel.ChartSeries, color: string, lineStyle: "Dash" | "RoundDot", weight: number): void {
  series.chartType = "Line";
  series.markerStyle = "None";
  const { line } = series.format;
  line.color = `#${color}`;
  line.lineStyle = lineStyle;
  line.weight = weight;
}

/**
 * Takes away our charts of before and draws the planned ones: two requests, and where Excel fails at the second one each chart by
 * itself. Nothing here stops the work, for the figures stand in the cells.
 * @returns whether all of them are drawn
 */
export async function drawCharts(
  context: Excel.RequestContext,
  targets: readonly Drawn[],
  patience: Patience,
): Promise<boolean> {
  const drawn = targets.filter(({ plan }) => plan.charts !== undefined);
  if (drawn.length === 0) return true;
  const before = await tried(() => listed(context, drawn, patience));
  if (!before) return false;
  const together = await tried(() =>
    patience.get(context, () => {
      for (const chart of before) chart.delete();
      for (const target of drawn) target.plan.charts?.forEach((_, i) => draw(target, i));
      return drawn;
    }),
  );
  if (together) return true;
  // Some may be drawn by now.
  const left = await tried(() => listed(context, drawn, patience));
  if (!left) return false;
  let all = true;
  const each = [
    ...left.map((chart) => () => chart.delete()),
    ...drawn.flatMap((target) => (target.plan.charts ?? []).map((_, i) => () => draw(target, i))),
  ];
  await inTurn(each, async (queue) => {
    const done = await tried(() =>
      patience.get(context, () => {
        queue();
        return drawn;
      }),
    );
    all &&= done !== null;
  });
  return all;
}

/** Our charts on these sheets. */
async function listed(
  context: Excel.RequestContext,
  drawn: readonly Drawn[],
  patience: Patience,
): Promise<Excel.Chart[] | null> {
  const all = await patience.get(context, () => drawn.map(({ sheet }) => sheet.charts.load("items/name")));
  return all && all.flatMap(({ items }) => items.filter(({ name }) => isOurChart(name)));
}

function draw({ plan, sheet }: Drawn, i: number): void {
  const planned = plan.charts?.[i];
  if (!planned) return;
  const { kind, title, unit, numberFormat, top, bottom, anchor, categories, series } = planned;
  const column = (at: number, from: number) => sheet.getRangeByIndexes(from, at, bottom - from + 1, 1);
  const [first, ...others] = series;
  if (!first) return;
  const chart = sheet.charts.add(
    kind === "bars" ? Excel.ChartType.barClustered : Excel.ChartType.columnClustered,
    column(first.column, top - 1),
    Excel.ChartSeriesBy.columns,
  );
  chart.name = chartName(i + 1);
  chart.title.text = title;
  chart.setPosition(sheet.getCell(anchor.top, anchor.left), sheet.getCell(anchor.bottom, anchor.right));
  const lines = [
    { look: first.look, made: chart.series.getItemAt(0) },
    ...others.map(({ look, column: at }) => {
      const made = chart.series.add(headingOf(plan, planned, at));
      made.setValues(column(at, top));
      return { look, made };
    }),
  ];
  for (const { look, made } of lines) {
    made.setXAxisValues(column(categories, top));
    LOOKS[look](made);
    if (bottom - top < FEW && (look === "figures" || look === "compared")) made.hasDataLabels = true;
  }
  const { valueAxis, categoryAxis } = chart.axes;
  valueAxis.minimum = 0;
  valueAxis.numberFormat = numberFormat;
  valueAxis.title.text = unit;
  // The first one stands at the top, as in the table.
  if (kind === "bars") categoryAxis.reversePlotOrder = true;
  if (others.length > 0) chart.legend.position = "Bottom";
  else chart.legend.visible = false;
}

function headingOf({ cells }: SheetPlan, { top }: PlannedChart, column: number): string {
  return String(cells[top - 1]?.[column]?.value ?? "");
}
