import type { Ledger } from "../../ledger";
import { JUNIOR_RETENTION } from "../../standards/countyLimits";
import type { Figure } from "../figures/figure";
import { stageRetention } from "../figures/retention";

/** 初中三年巩固率 of the county. */
export default function retention(ledger: Ledger): Figure[] {
  return [stageRetention(ledger, "junior", JUNIOR_RETENTION)];
}
