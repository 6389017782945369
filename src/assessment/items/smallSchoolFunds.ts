import type { Ledger } from "../../ledger";
import short from "../countyFigures/smallSchoolFunds";
import type { Figure } from "../figures/figure";

/** 小规模学校公用经费. */
export default function smallSchoolFunds(ledger: Ledger): Figure[] {
  return [short.of(ledger)];
}
