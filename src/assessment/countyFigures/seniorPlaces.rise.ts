import type { Ledger } from "../../ledger";
import { countyFigure } from "../figures/countyFigure";
import {
  compared,
  filledTable,
  isTable,
  lackingFigures,
  unknown,
  unreadable,
  type Figure,
  type FigureHead,
} from "../figures/figure";
import { recordPercent } from "../figures/rates";
import { yearlessRecords, yearRecords } from "../figures/years";

const HEAD: FigureHead = {
  formula: "seniorPlaces.rise",
  name: "优质普通高中招生名额分配到初中的比例",
  bound: "above",
  standard: null,
  unit: "%",
};

/** 逐步提高: the last year's share above that of the year before. */
function of(ledger: Ledger): Figure {
  const table = filledTable(ledger, "seniorPlaces");
  if (!isTable(table)) return unknown(HEAD, [table]);
  const yearless = unreadable(table, "year", yearlessRecords(table));
  if (yearless.length > 0) return unknown(HEAD, yearless);
  const years = yearRecords(table).slice(-2);
  const cells = years.flatMap(({ record }) => table.cells(["allocated", "total"], record));
  const [before, now] = years.map(({ record }) => recordPercent(table, record, "allocated", "total"));
  if (before === undefined || now === undefined || before === null || now === null) {
    return unknown(HEAD, lackingFigures(["最近两个年度的名额"]), cells);
  }
  return compared({ ...HEAD, standard: before }, now, cells);
}

export default countyFigure(HEAD.formula, { of });
