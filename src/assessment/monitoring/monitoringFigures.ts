import type { Ledger } from "../../ledger";
import { STAGES, type Method } from "../../standards/terms";
import type { Figure } from "../figures/figure";
import { pupilsPerStaff, teachersPerPupil } from "../figures/people";
import { stageRetention } from "../figures/retention";
import { largeClassShares } from "./classSizes";
import { watchedRates } from "./rates";

/** What is watched is watched over the wider list of schools, that of 优质均衡. */
const LIST: Method = "2017";

/**
 * What a county watches from year to year beside the items (监测指标). These figures decide nothing; each has its formula,
 * its cells and, where it cannot be had, what is missing. 巩固率 stands by both formulas, whichever decides elsewhere.
 */
export function monitoringFigures(ledger: Ledger): Figure[] {
  return [
    ...watchedRates(ledger),
    ...STAGES.flatMap((stage) =>
      (["national", "county"] as const).map((formula) => stageRetention(ledger, stage, null, formula)),
    ),
    ...largeClassShares(ledger),
    ...STAGES.flatMap((stage) => [teachersPerPupil(ledger, stage, LIST), pupilsPerStaff(ledger, stage, LIST)]),
  ];
}
