import type { Ledger } from "../../ledger";
import { countyFigure } from "../figures/countyFigure";
import { nearbyRate } from "../figures/nearby";

/** 小学就近划片入学比例. */
export default countyFigure("nearbyPrimary", {
  of: (ledger: Ledger) => nearbyRate(ledger, "nearbyPrimary", "primary"),
});
