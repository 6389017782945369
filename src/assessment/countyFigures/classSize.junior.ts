import type { Ledger } from "../../ledger";
import { CLASS_SIZE_LIMITS } from "../../standards/countyLimits";
import { classesOverLimit } from "../figures/classSize";
import { countyFigure } from "../figures/countyFigure";

/** 班额 of 初中. */
export default countyFigure("classSize.junior", {
  numbers: { from: CLASS_SIZE_LIMITS.junior + 1 },
  of: (ledger: Ledger) => classesOverLimit(ledger, "classSize.junior", "junior"),
});
