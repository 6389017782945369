import type { Ledger } from "../../ledger";
import placed from "../countyFigures/migrants";
import type { Figure } from "../figures/figure";

/** 随迁子女就读比例. */
export default function migrants(ledger: Ledger): Figure[] {
  return [placed.of(ledger)];
}
