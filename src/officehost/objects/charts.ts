import { areaAddress } from "../../model";
import type { ChartData, ChartSeriesData, SheetDocument } from "../document";
import { generalException, invalidArgument, itemNotFound } from "../errors";
import { HostCollection, HostObject, type HostContext } from "../object";
import { mayChange } from "./access";
import { readColor } from "./colors";
import { Range } from "./range";

/** Charts, as far as they are made and told: nothing is drawn. */

/** The charts of a sheet, the last one added at the end. */
export class ChartCollection extends HostCollection<Chart> {
  constructor(
    host: HostContext,
    private readonly sheet: SheetDocument,
  ) {
    super(host);
  }
  items() {
    return this.sheet.charts.map(({ id }) => new Chart(this.host, this.sheet, id));
  }
  find(name: unknown) {
    const found = this.sheet.charts.find((chart) => chart.name === name || chart.id === name);
    return found ? new Chart(this.host, this.sheet, found.id) : null;
  }
  GetItem(name: string) {
    return this.find(name);
  }
  GetItemOrNullObject(name: string) {
    return this.find(name);
  }
  get Count() {
    return this.sheet.charts.length;
  }
  /** By columns alone: the first row names the series. */
  Add(type: string, source: Range, seriesBy = "Auto") {
    if (seriesBy !== "Columns") throw invalidArgument(`series by ${seriesBy}`);
    if (this.host.options.failsAt?.includes("charts")) throw generalException("the chart could not be drawn");
    mayChange(this.sheet);
    const id = `{CHART-${Math.max(0, ...this.sheet.charts.map((chart) => Number(chart.id.slice(7, -1)))) + 1}}`;
    const { top, left, bottom, right } = source.area;
    const series = Array.from({ length: right - left + 1 }, (_, i): ChartSeriesData => {
      const column = left + i;
      const name = source.sheet.values({ top, left: column, bottom: top, right: column })[0]?.[0];
      return {
        name: String(name ?? ""),
        values: areaAddress({ top: top + 1, left: column, bottom, right: column }),
      };
    });
    this.sheet.charts = [...this.sheet.charts, { id, name: `Chart ${id.slice(7, -1)}`, type, series }];
    return new Chart(this.host, this.sheet, id);
  }
}

export class Chart extends HostObject {
  constructor(
    host: HostContext,
    readonly sheet: SheetDocument,
    readonly id: string,
  ) {
    super(host);
  }
  /** The chart as it is now; throws after it was deleted. */
  get data(): ChartData {
    const chart = this.sheet.charts.find(({ id }) => id === this.id);
    if (!chart) throw itemNotFound("the deleted chart");
    return chart;
  }
  change(change: Partial<ChartData>) {
    mayChange(this.sheet);
    const changed = { ...this.data, ...change };
    this.sheet.charts = this.sheet.charts.map((chart) => (chart.id === this.id ? changed : chart));
  }
  override identity() {
    return { Id: this.id };
  }
  get Id() {
    return this.data.id;
  }
  get Name(): unknown {
    return this.data.name;
  }
  set Name(name: unknown) {
    this.change({ name: String(name) });
  }
  get ChartType() {
    return this.data.type;
  }
  get Title() {
    return new ChartTitle(this);
  }
  get Legend() {
    return new ChartLegend(this);
  }
  get Axes() {
    return new ChartAxes(this);
  }
  get Series() {
    return new ChartSeriesCollection(this);
  }
  SetPosition(start: Range, end: Range) {
    const corner = ({ area }: Range) => area;
    const [first, last] = [corner(start), corner(end)];
    this.change({ anchor: areaAddress({ ...first, bottom: last.bottom, right: last.right }) });
  }
  Delete() {
    mayChange(this.sheet);
    this.sheet.charts = this.sheet.charts.filter(({ id }) => id !== this.id);
  }
}

/** A part of a chart. */
abstract class ChartPart extends HostObject {
  constructor(protected readonly chart: Chart) {
    super(chart.host);
  }
}

export class ChartTitle extends ChartPart {
  get Text(): unknown {
    return this.chart.data.title ?? "";
  }
  set Text(text: unknown) {
    this.chart.change({ title: String(text) });
  }
}

export class ChartLegend extends ChartPart {
  get Visible(): unknown {
    return this.chart.data.legend !== null;
  }
  set Visible(visible: unknown) {
    this.chart.change({ legend: visible === true ? "Right" : null });
  }
  get Position(): unknown {
    return this.chart.data.legend ?? "Right";
  }
  set Position(position: unknown) {
    this.chart.change({ legend: String(position) });
  }
}

export class ChartAxes extends ChartPart {
  get ValueAxis() {
    return new ChartAxis(this.chart, "valueAxis");
  }
  get CategoryAxis() {
    return new ChartAxis(this.chart, "categoryAxis");
  }
}

export class ChartAxis extends ChartPart {
  constructor(
    chart: Chart,
    private readonly axis: "valueAxis" | "categoryAxis",
  ) {
    super(chart);
  }
  /** What was set of the axis. */
  get data(): NonNullable<ChartData["valueAxis"]> {
    return this.chart.data[this.axis] ?? {};
  }
  change(change: NonNullable<ChartData["valueAxis"]>) {
    this.chart.change({ [this.axis]: { ...this.data, ...change } });
  }
  get Title() {
    return new ChartAxisTitle(this.chart, this);
  }
  get Minimum(): unknown {
    return this.data.minimum ?? "";
  }
  set Minimum(minimum: unknown) {
    this.change({ minimum: Number(minimum) });
  }
  get NumberFormat(): unknown {
    return this.data.numberFormat ?? "General";
  }
  set NumberFormat(numberFormat: unknown) {
    this.change({ numberFormat: String(numberFormat) });
  }
  get ReversePlotOrder(): unknown {
    return this.data.reversed ?? false;
  }
  set ReversePlotOrder(reversed: unknown) {
    this.change({ reversed: reversed === true });
  }
}

export class ChartAxisTitle extends ChartPart {
  constructor(
    chart: Chart,
    private readonly axis: ChartAxis,
  ) {
    super(chart);
  }
  get Text(): unknown {
    return this.axis.data.title ?? "";
  }
  set Text(text: unknown) {
    this.axis.change({ title: String(text) });
  }
}

export class ChartSeriesCollection extends HostCollection<ChartSeries> {
  constructor(private readonly chart: Chart) {
    super(chart.host);
  }
  items() {
    return this.chart.data.series.map((_, i) => new ChartSeries(this.chart, i));
  }
  find(id: unknown): ChartSeries | null {
    return this.items().find((series) => series.identity()._Id === id) ?? null;
  }
  get Count() {
    return this.chart.data.series.length;
  }
  Add(name: string) {
    const { series } = this.chart.data;
    this.chart.change({ series: [...series, { name, values: "" }] });
    return new ChartSeries(this.chart, series.length);
  }
}

export class ChartSeries extends ChartPart {
  constructor(
    chart: Chart,
    private readonly place: number,
  ) {
    super(chart);
  }
  get data(): ChartSeriesData {
    const series = this.chart.data.series[this.place];
    if (!series) throw itemNotFound("the series");
    return series;
  }
  change(change: Partial<ChartSeriesData>) {
    const changed = { ...this.data, ...change };
    this.chart.change({ series: this.chart.data.series.map((series, i) => (i === this.place ? changed : series)) });
  }
  override identity() {
    return { _Id: `${this.chart.id}.${this.place}` };
  }
  get Name(): unknown {
    return this.data.name;
  }
  set Name(name: unknown) {
    this.change({ name: String(name) });
  }
  get ChartType(): unknown {
    return this.data.type ?? this.chart.data.type;
  }
  set ChartType(type: unknown) {
    this.change({ type: String(type) });
  }
  get HasDataLabels(): unknown {
    return this.data.labels ?? false;
  }
  set HasDataLabels(labels: unknown) {
    this.change({ labels: labels === true });
  }
  get MarkerStyle(): unknown {
    return this.data.marker ?? "Automatic";
  }
  set MarkerStyle(marker: unknown) {
    this.change({ marker: String(marker) });
  }
  get Format() {
    return new ChartSeriesFormat(this.chart, this);
  }
  SetValues(range: Range) {
    this.change({ values: areaAddress(range.area) });
  }
  SetXAxisValues(range: Range) {
    this.change({ categories: areaAddress(range.area) });
  }
}

/** A part of a series. */
abstract class SeriesPart extends ChartPart {
  constructor(
    chart: Chart,
    protected readonly series: ChartSeries,
  ) {
    super(chart);
  }
}

export class ChartSeriesFormat extends SeriesPart {
  get Fill() {
    return new ChartFill(this.chart, this.series);
  }
  get Line() {
    return new ChartLineFormat(this.chart, this.series);
  }
}

export class ChartFill extends SeriesPart {
  SetSolidColor(color: string) {
    this.series.change({ fill: readColor(color) });
  }
}

export class ChartLineFormat extends SeriesPart {
  get Color(): unknown {
    return this.series.data.line?.color ?? "";
  }
  set Color(color: unknown) {
    this.change({ color: readColor(color) });
  }
  get LineStyle(): unknown {
    return this.series.data.line?.style ?? "Automatic";
  }
  set LineStyle(style: unknown) {
    this.change({ style: String(style) });
  }
  get Weight(): unknown {
    return this.series.data.line?.weight ?? 0.75;
  }
  set Weight(weight: unknown) {
    this.change({ weight: Number(weight) });
  }
  private change(change: NonNullable<ChartSeriesData["line"]>) {
    this.series.change({ line: { ...this.series.data.line, ...change } });
  }
}
