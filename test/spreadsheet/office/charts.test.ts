import assert from "node:assert/strict";
import { ALL_WRITTEN, chartName, type PlannedChart, type SheetPlan } from "../../../src/model";
import { ExcelHost } from "../../../src/spreadsheet/office";
import type { ExcelDouble } from "../../../src/officehost/transport/excelDouble";
import { bootOffice } from "../../../src/officehost/transport/node";
import { PLANNED_CHART } from "../../charts/plannedChart";

const CHART: PlannedChart = {
  ...PLANNED_CHART,
  description: "",
  series: [
    { look: "figures", column: 1 },
    { look: "compared", column: 3 },
    { look: "limit", column: 2 },
    { look: "tolerance", column: 2 },
  ],
  anchor: { top: 0, left: 5, bottom: 14, right: 9 },
};

const PLAN: SheetPlan = {
  sheet: "图表",
  cells: [
    [{ value: "指标" }, { value: "差异系数" }, { value: "评估标准" }, { value: "上年" }],
    [{ value: "图书" }, { value: 0.4 }, { value: 0.5 }, { value: 0.6 }],
    [{ value: "计算机" }, { value: 0.3 }, { value: 0.5 }, { value: 0.2 }],
  ],
  widths: [16, 12, 12, 12],
  formats: [],
  validations: [],
  charts: [
    CHART,
    {
      ...CHART,
      kind: "bars",
      series: [{ look: "figures", column: 3 }],
      anchor: { ...CHART.anchor, top: 16, bottom: 30 },
    },
  ],
  frozenRows: 1,
  frozenColumns: 0,
  landscape: true,
};

const ONCE = { asValues: false, replace: [] };
const AGAIN = { asValues: false, replace: ["图表"] };

describe("charts in Excel", () => {
  let excel: ExcelDouble;
  before(async () => {
    excel = await bootOffice();
  });
  const chartsOf = () => excel.dump().sheets.find(({ name }) => name === "图表")?.charts ?? [];

  it("are drawn over the cells of their sheet, in two requests more, as lines and columns that differ without colour", async () => {
    excel.open();
    await new ExcelHost().write([{ ...PLAN, sheet: "无图", charts: undefined }], ONCE);
    const without = excel.log.work.length;
    excel.open();
    assert.deepEqual(await new ExcelHost().write([PLAN], ONCE), ALL_WRITTEN);
    assert.equal(excel.log.work.length, without + 2);
    const [first, second] = chartsOf();
    assert.deepEqual(
      [first?.name, first?.type, first?.anchor, first?.legend],
      [chartName(1), "ColumnClustered", "F1:J15", "Bottom"],
    );
    assert.deepEqual(
      first?.series.map(({ name, values, categories, type, line, labels }) => [
        name,
        values,
        categories,
        type,
        line?.style,
        labels,
      ]),
      [
        ["差异系数", "B2:B3", "A2:A3", undefined, undefined, true],
        ["上年", "D2:D3", "A2:A3", undefined, undefined, true],
        ["评估标准", "C2:C3", "A2:A3", "Line", "Dash", undefined],
        ["评估标准", "C2:C3", "A2:A3", "Line", "RoundDot", undefined],
      ],
    );
    assert.deepEqual(first?.valueAxis, { minimum: 0, numberFormat: "0.000", title: "差异系数" });
    assert.deepEqual([second?.type, second?.categoryAxis, second?.legend], ["BarClustered", { reversed: true }, null]);
  });

  it("are replaced by a second run, and those of the clerk's own stay", async () => {
    excel.open();
    const host = new ExcelHost();
    await host.write([PLAN], ONCE);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("图表");
      sheet.charts.add("Line", sheet.getRange("B1:B3"), "Columns").name = "县里的图";
      await context.sync();
    });
    assert.deepEqual(await host.write([PLAN], AGAIN), ALL_WRITTEN);
    assert.deepEqual(
      chartsOf().map(({ name }) => name),
      ["县里的图", chartName(1), chartName(2)],
    );
    await host.write([{ ...PLAN, charts: [] }], AGAIN);
    assert.deepEqual(
      chartsOf().map(({ name }) => name),
      ["县里的图"],
    );
  });

  it("are told where Excel fails at them, and the sheet stands all the same", async () => {
    excel.open(undefined, { failsAt: ["charts"] });
    const report = await new ExcelHost().write([PLAN], ONCE);
    assert.deepEqual(report, { ...ALL_WRITTEN, unset: ["charts"] });
    assert.deepEqual(excel.dump().sheets.find(({ name }) => name === "图表")?.cells?.[1], ["图书", 0.4, 0.5, 0.6]);
  });

  it("are drawn one by one where the request for all of them fails", async () => {
    excel.open();
    await new ExcelHost().write([PLAN], ONCE);
    const requests = excel.log.work.length;
    for (const request of [requests - 1, requests] as const) {
      excel.open();
      excel.fault = { request, at: "middle" };
      const report = await new ExcelHost().write([PLAN], ONCE);
      const names = chartsOf().map(({ name }) => name);
      if (request === requests) assert.deepEqual([report, names], [ALL_WRITTEN, [chartName(1), chartName(2)]]);
      else assert.deepEqual([report.unset, names], [["charts"], []]);
    }
  });
});
