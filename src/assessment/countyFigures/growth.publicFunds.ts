import type { Ledger } from "../../ledger";
import { countyFigure } from "../figures/countyFigure";
import { risingFigures } from "../figures/growth";

/** 生均公用经费逐年增长. */
export default countyFigure("growth.publicFunds", {
  of: (ledger: Ledger) => risingFigures(ledger, "growth.publicFunds", "生均公用经费", "publicFunds"),
});
