import type { Ledger } from "../../ledger";
import { countyFigure } from "../figures/countyFigure";
import { nearbyRate } from "../figures/nearby";

/** 初中就近划片入学比例. */
export default countyFigure("nearbyJunior", {
  of: (ledger: Ledger) => nearbyRate(ledger, "nearbyJunior", "junior"),
});
