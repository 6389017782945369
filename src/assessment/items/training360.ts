import type { Ledger } from "../../ledger";
import trained from "../countyFigures/training360";
import type { Figure } from "../figures/figure";

/** 教师5年360学时培训完成率. */
export default function training360(ledger: Ledger): Figure[] {
  return [trained.of(ledger)];
}
