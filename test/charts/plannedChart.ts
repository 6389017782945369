import type { PlannedChart } from "../../src/model";

/** A chart of coefficients against a limit that stands beside them, the same in the tests of all that write or read charts. */
export const PLANNED_CHART: PlannedChart = {
  kind: "columns",
  title: "差异系数与评估标准",
  description: "小学各项指标的差异系数。",
  unit: "差异系数",
  numberFormat: "0.000",
  top: 1,
  bottom: 2,
  categories: 0,
  series: [
    { look: "figures", column: 1 },
    { look: "limit", column: 2 },
  ],
  anchor: { top: 0, left: 4, bottom: 14, right: 9 },
};
