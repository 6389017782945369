import type { Ledger } from "../../ledger";
import { countyFigure } from "../figures/countyFigure";
import { compared, lackingFigures, unknown, type Figure, type FigureHead } from "../figures/figure";
import { recordPercent } from "../figures/rates";
import { latestRecord } from "../figures/years";

const HEAD: FigureHead = {
  formula: "ruralTransfer",
  name: "农村税费改革转移支付资金用于义务教育的比例",
  bound: "atLeast",
  standard: null,
  unit: "%",
};

/** The province sets what part has to reach schools; it is shown here and not compared. */
function of(ledger: Ledger): Figure {
  const latest = latestRecord(ledger, "finance");
  if ("id" in latest) return unknown(HEAD, [latest]);
  const { table, record, year } = latest;
  const value = recordPercent(table, record, "ruralTransferEducation", "ruralTransfer");
  const cells = table.cells(["ruralTransferEducation", "ruralTransfer"], record);
  return value === null
    ? unknown(HEAD, lackingFigures([`${year}年转移支付资金`]), cells)
    : compared(HEAD, value, cells);
}

export default countyFigure(HEAD.formula, { of });
