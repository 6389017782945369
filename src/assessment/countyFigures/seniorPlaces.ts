import type { Ledger } from "../../ledger";
import { countyFigure } from "../figures/countyFigure";
import { unknown, type Figure, type FigureHead } from "../figures/figure";
import { shareHead } from "../figures/rates";
import { placesShare } from "../figures/seniorPlaces";
import { latestRecord } from "../figures/years";

const HEAD: FigureHead = { ...shareHead("seniorPlaces"), bound: "atLeast", unit: "%" };

/** 优质高中招生名额分配比例 of the last year. */
function of(ledger: Ledger): Figure {
  const latest = latestRecord(ledger, "seniorPlaces");
  return "id" in latest ? unknown(HEAD, [latest]) : placesShare(HEAD, latest, "allocated", "total");
}

export default countyFigure(HEAD.formula, { of });
