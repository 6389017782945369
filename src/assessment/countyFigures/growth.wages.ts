import type { Ledger } from "../../ledger";
import { countyFigure } from "../figures/countyFigure";
import { risingFigures } from "../figures/growth";

/** 教职工年人均工资逐年增长. */
export default countyFigure("growth.wages", {
  of: (ledger: Ledger) => risingFigures(ledger, "growth.wages", "教职工年人均工资", "wages"),
});
