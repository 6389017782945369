import type { Ledger } from "../../ledger";
import type { OfferedFigure } from "../../standards/method";
import type { Method, Part } from "../../standards/methods";
import { STAGES, type Stage } from "../../standards/terms";
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
 * Figures beside a score sheet, each with the number of its item: they are computed from the ledgers and offered to whoever
 * gives the points, and no point follows from them. Those of schools are over the schools that count in the method.
 */
export function scoreEvidence(ledger: Ledger, method: Method, { evidence }: Part<"scores">): Evidence[] {
  return evidence.flatMap(({ item, figure: id }) => OFFERED[id](ledger, method).map((figure) => ({ item, figure })));
}

const RISING = [growthOfRunningCosts, growthOfWages, growthOfPublicFunds];

/** The figures that a method may have offered. */
const OFFERED: Readonly<Record<OfferedFigure, (ledger: Ledger, method: Method) => Figure[]>> = {
  threeDisabilities: (ledger) => [threeDisabilities.of(ledger)],
  seniorPlacesRise: (ledger) => [seniorPlacesRise.of(ledger)],
  growth: (ledger) => [growthOfAllocation.of(ledger), ...RISING.flatMap((figure) => figure.of(ledger))],
  ruralTransfer: (ledger) => [ruralTransfer.of(ledger)],
  pupilsPerStaff: (ledger, method) => STAGES.map((stage) => pupilsPerStaff.of(ledger, stage, method)),
  exchange: (ledger, method) => [exchangeShare.shownIn(ledger, method)],
  training: (ledger, method) => [training360.shownIn(ledger, method)],
  retention: (ledger, method) => STAGES.map((stage) => retained(ledger, stage, method)),
  fitness: (ledger, method) => STAGES.map((stage) => fitness.of(ledger, stage, method)),
};

const RETENTION_STANDARDS = { primary: "retentionStandardPrimary", junior: "retentionStandardJunior" } as const;

/** 巩固率 beside the province's standard. */
function retained(ledger: Ledger, stage: Stage, method: Method): Figure {
  const standard = ledger.parameters.number(RETENTION_STANDARDS[stage]);
  return stageRetention(ledger, stage, standard, retentionFormula(ledger), method);
}
