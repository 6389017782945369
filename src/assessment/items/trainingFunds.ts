import type { Ledger } from "../../ledger";
import short from "../countyFigures/trainingFunds";
import type { Figure } from "../figures/figure";

/** 教师培训经费. */
export default function trainingFunds(ledger: Ledger): Figure[] {
  return [short.of(ledger)];
}
