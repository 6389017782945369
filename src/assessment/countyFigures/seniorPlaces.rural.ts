import type { Ledger } from "../../ledger";
import { countyFigure } from "../figures/countyFigure";
import type { Figure, FigureHead } from "../figures/figure";
import { placesShare } from "../figures/seniorPlaces";
import { latestRecord } from "../figures/years";

const HEAD: FigureHead = {
  formula: "seniorPlaces.rural",
  name: "分配名额中农村初中所占比例",
  bound: "atLeast",
  standard: null,
  unit: "%",
};

/** The rural part of the places, shown for the answer on 向农村初中倾斜 where it can be had. */
function of(ledger: Ledger): Figure[] {
  const latest = latestRecord(ledger, "seniorPlaces");
  const figure = "id" in latest ? null : placesShare(HEAD, latest, "rural", "allocated");
  return figure === null || figure.value === null ? [] : [figure];
}

export default countyFigure(HEAD.formula, { of });
