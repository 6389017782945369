import type { Ledger } from "../../ledger";
import type { CountyFigure } from "../figures/countyFigure";
import type { Figure } from "../figures/figure";
import type { FigureId } from "./ids.generated";
import { countyFigures } from "./index.generated";

/** Every figure of a county by its id; one file each, found by being there. */
export const COUNTY_FIGURES: Readonly<Record<FigureId, CountyFigure>> = countyFigures;

/** Those among them that are watched, in their order. */
const WATCHED = Object.values(COUNTY_FIGURES)
  .flatMap(({ watched }) => watched ?? [])
  .sort((a, b) => a.order - b.order);

/**
 * What a county watches from year to year beside the items (监测指标). These figures decide nothing; each has its formula,
 * its cells and, where it cannot be had, what is missing. 巩固率 stands by both formulas, whichever decides elsewhere.
 */
export function monitoringFigures(ledger: Ledger): Figure[] {
  return WATCHED.flatMap(({ of }) => of(ledger));
}
