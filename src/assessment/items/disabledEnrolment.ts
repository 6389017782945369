import type { Ledger } from "../../ledger";
import enrolled from "../countyFigures/disabledEnrolment";
import type { Figure } from "../figures/figure";

/** 残疾儿童少年入学率. */
export default function disabledEnrolment(ledger: Ledger): Figure[] {
  return [enrolled.of(ledger)];
}
