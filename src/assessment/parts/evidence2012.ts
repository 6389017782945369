import type { Ledger } from "../../ledger";
import { STAGES, type Method, type Stage } from "../../standards/terms";
import type { Evidence } from "../assessment";
import exchangeShare from "../countyFigures/exchange.share";
import fitness from "../countyFigures/fitness";
import growthOfAllocation from "../countyFigures/growth.allocation";
import growthOfPublicFunds from "../countyFigures/growth.publicFunds";
import growthOfRunningCosts from "../countyFigures/growth.running";
import growthOfWages from "../countyFigures/growth.wages";
import pupilsPerStaff from "../countyFigures/pupilsPerStaff";
import ruralTransfer from "../countyFigures/ruralTransfer";
import seniorPlacesRise from "../countyFigures/seniorPlaces.rise";
import threeDisabilities from "../countyFigures/threeDisabilities";
import training360 from "../countyFigures/training360";
import type { Figure } from "../figures/figure";
import { retentionFormula, stageRetention } from "../figures/retention";

/**
 * Figures beside the score sheet of 2012, each with the number of its item: they are computed from the ledgers and offered
 * to whoever gives the points, and no point follows from them. Those of schools are over the schools that count in 2012.
 */
export function evidence2012(ledger: Ledger): Evidence[] {
  const offered: readonly (readonly [item: number, figures: readonly Figure[]])[] = [
    [3, [threeDisabilities.of(ledger)]],
    [4, [seniorPlacesRise.of(ledger)]],
    [6, [growthOfAllocation.of(ledger), ...RISING.flatMap((figure) => figure.of(ledger))]],
    [8, [ruralTransfer.of(ledger)]],
    [10, STAGES.map((stage) => pupilsPerStaff.of(ledger, stage, METHOD))],
    [11, [exchangeShare.shownIn(ledger, METHOD)]],
    [12, [training360.shownIn(ledger, METHOD)]],
    [14, STAGES.map((stage) => retained(ledger, stage))],
    [15, STAGES.map((stage) => fitness.of(ledger, stage, METHOD))],
  ];
  return offered.flatMap(([item, figures]) => figures.map((figure) => ({ item, figure })));
}

const RISING = [growthOfRunningCosts, growthOfWages, growthOfPublicFunds];

/** Whose schools the figures are over. */
const METHOD: Method = "2012";

const RETENTION_STANDARDS = { primary: "retentionStandardPrimary", junior: "retentionStandardJunior" } as const;

/** 巩固率 beside the province's standard. */
function retained(ledger: Ledger, stage: Stage): Figure {
  const standard = ledger.parameters.number(RETENTION_STANDARDS[stage]);
  return stageRetention(ledger, stage, standard, retentionFormula(ledger), METHOD);
}
