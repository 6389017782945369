import type { Ledger } from "../../ledger";
import performancePay from "../countyFigures/performancePay";
import income from "../countyFigures/wages";
import type { Figure } from "../figures/figure";

/** 教师平均工资收入 against 公务员, and whether 绩效工资 is fully allotted. */
export default function wages(ledger: Ledger): Figure[] {
  return [income.of(ledger), performancePay.of(ledger)];
}
