import type { Ledger } from "../../ledger";
import allocated from "../countyFigures/seniorPlaces";
import rural from "../countyFigures/seniorPlaces.rural";
import type { Figure } from "../figures/figure";

/** 优质高中招生名额分配比例, and the rural part of it. */
export default function seniorPlaces(ledger: Ledger): Figure[] {
  return [allocated.of(ledger), ...rural.of(ledger)];
}
