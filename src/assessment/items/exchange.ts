import type { Ledger } from "../../ledger";
import backbone from "../countyFigures/exchange.backbone";
import share from "../countyFigures/exchange.share";
import type { Figure } from "../figures/figure";

/** 交流轮岗: part of the eligible teachers, and part of those exchanged that is 骨干. */
export default function exchange(ledger: Ledger): Figure[] {
  return [share.of(ledger), backbone.of(ledger)];
}
