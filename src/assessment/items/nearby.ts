import type { Ledger } from "../../ledger";
import junior from "../countyFigures/nearbyJunior";
import primary from "../countyFigures/nearbyPrimary";
import type { Figure } from "../figures/figure";

/** 就近划片入学比例 of both stages. */
export default function nearby(ledger: Ledger): Figure[] {
  return [primary.of(ledger), junior.of(ledger)];
}
