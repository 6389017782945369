import type { Ledger } from "../../ledger";
import certified from "../countyFigures/certificates";
import type { Figure } from "../figures/figure";

/** 专任教师持有教师资格证上岗率. */
export default function certificates(ledger: Ledger): Figure[] {
  return [certified.of(ledger)];
}
