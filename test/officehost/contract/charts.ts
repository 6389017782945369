import { ledger, LEDGER, type ContractCase } from "./bench";

/** A chart over the first two columns of the ledger. */
function added(context: Excel.RequestContext): Excel.Chart {
  const source = ledger(context).getRange("B1:B3");
  return ledger(context).charts.add(Excel.ChartType.columnClustered, source, Excel.ChartSeriesBy.columns);
}

export const charts: readonly ContractCase[] = [
  {
    name: "charts are added, named, found again by their name and deleted",
    run: async (excel, equal) => {
      excel.open(LEDGER);
      await Excel.run(async (context) => {
        added(context).name = "一";
        added(context).name = "二";
        await context.sync();
        const all = ledger(context).charts.load("items/name,count");
        const missing = ledger(context).charts.getItemOrNullObject("三").load("name");
        const second = ledger(context).charts.getItem("二").load("chartType");
        await context.sync();
        equal([all.items.map(({ name }) => name), all.count], [["一", "二"], 2]);
        equal([missing.isNullObject, second.chartType], [true, "ColumnClustered"]);
        ledger(context).charts.getItem("一").delete();
        const left = ledger(context).charts.load("items/name");
        await context.sync();
        equal(
          left.items.map(({ name }) => name),
          ["二"],
        );
      });
    },
  },
  {
    name: "a chart is drawn from a column whose first cell names the series, and from others that are added",
    run: async (excel, equal) => {
      excel.open(LEDGER);
      await Excel.run(async (context) => {
        const chart = added(context);
        chart.title.text = "差异系数";
        const limit = chart.series.add("评估标准");
        limit.setValues(ledger(context).getRange("C2:C3"));
        limit.setXAxisValues(ledger(context).getRange("A2:A3"));
        limit.chartType = "Line";
        limit.markerStyle = "None";
        limit.format.line.color = "#C00000";
        limit.format.line.lineStyle = "Dash";
        limit.format.line.weight = 2;
        chart.series.getItemAt(0).hasDataLabels = true;
        chart.series.getItemAt(0).format.fill.setSolidColor("#8FB4DA");
        chart.setPosition(ledger(context).getRange("E2"), ledger(context).getRange("H12"));
        await context.sync();
        const series = chart.series.load("items/name,items/chartType,items/hasDataLabels,items/markerStyle,count");
        const line = limit.format.line.load("color,lineStyle,weight");
        chart.title.load("text");
        await context.sync();
        const [first] = LEDGER.sheets;
        equal(
          series.items.map(({ name, chartType, hasDataLabels }) => [name, chartType, hasDataLabels]),
          [
            [first?.cells?.[0]?.[1], "ColumnClustered", true],
            ["评估标准", "Line", false],
          ],
        );
        equal([line.color, line.lineStyle, line.weight, chart.title.text], ["#C00000", "Dash", 2, "差异系数"]);
        equal([series.count, series.items[1]?.markerStyle], [2, "None"]);
      });
    },
  },
  {
    name: "axes and the legend of a chart keep what is set of them",
    run: async (excel, equal) => {
      excel.open(LEDGER);
      await Excel.run(async (context) => {
        const { axes, legend } = added(context);
        axes.valueAxis.minimum = 0;
        axes.valueAxis.numberFormat = "0.00";
        axes.valueAxis.title.text = "册";
        axes.categoryAxis.reversePlotOrder = true;
        legend.position = "Bottom";
        await context.sync();
        axes.valueAxis.load("minimum,numberFormat");
        axes.valueAxis.title.load("text");
        axes.categoryAxis.load("reversePlotOrder");
        legend.load("visible,position");
        await context.sync();
        equal([axes.valueAxis.minimum, axes.valueAxis.numberFormat, axes.valueAxis.title.text], [0, "0.00", "册"]);
        equal([axes.categoryAxis.reversePlotOrder, legend.visible, legend.position], [true, true, "Bottom"]);
        legend.visible = false;
        legend.load("visible");
        await context.sync();
        equal(legend.visible, false);
      });
    },
  },
];
