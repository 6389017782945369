import type { Ledger } from "../../ledger";
import { countyFigure } from "../figures/countyFigure";
import { risingFigures } from "../figures/growth";

/** 生均教育事业费逐年增长. */
export default countyFigure("growth.running", {
  of: (ledger: Ledger) => risingFigures(ledger, "growth.running", "生均教育事业费", "running"),
});
