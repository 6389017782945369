import type { Ledger } from "../../ledger";
import { countyFigure } from "../figures/countyFigure";
import { compared, unknown, unreadable, type Figure, type FigureHead } from "../figures/figure";
import { latestRecord } from "../figures/years";

const HEAD: FigureHead = {
  formula: "performancePay",
  name: "按规定足额核定教师绩效工资总量",
  bound: "is",
  standard: "是",
  unit: "",
};

/** Whether 绩效工资 is fully allotted. */
function of(ledger: Ledger): Figure {
  const latest = latestRecord(ledger, "wages");
  if ("id" in latest) return unknown(HEAD, [latest]);
  const { table, record } = latest;
  const paid = table.flag("performancePay", record);
  const cells = table.cells(["performancePay"], record);
  return paid === null
    ? unknown(HEAD, unreadable(table, "performancePay", [record]), cells)
    : compared(HEAD, paid ? "是" : "否", cells);
}

export default countyFigure(HEAD.formula, { of });
