import type { Ledger } from "../../ledger";
import junior from "../countyFigures/classSize.junior";
import primary from "../countyFigures/classSize.primary";
import type { Figure } from "../figures/figure";

/** 班额 of both stages. */
export default function classSize(ledger: Ledger): Figure[] {
  return [primary.of(ledger), junior.of(ledger)];
}
