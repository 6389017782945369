import type { Ledger } from "../../ledger";
import integrated from "../countyFigures/integratedEducationFunds";
import special from "../countyFigures/specialEducationFunds";
import type { Figure } from "../figures/figure";

/** 特殊教育学校生均公用经费, and beside it the money for pupils in 随班就读. */
export default function specialEducationFunds(ledger: Ledger): Figure[] {
  return [special.of(ledger), ...integrated.of(ledger)];
}
