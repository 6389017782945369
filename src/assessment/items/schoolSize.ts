import type { Ledger } from "../../ledger";
import attached from "../countyFigures/schoolSize.attached";
import combined from "../countyFigures/schoolSize.combined";
import single from "../countyFigures/schoolSize.single";
import type { Figure } from "../figures/figure";

/** 学校规模: the counts that the form asks for. */
export default function schoolSize(ledger: Ledger): Figure[] {
  return [...single.of(ledger), combined.of(ledger), attached.of(ledger)];
}
