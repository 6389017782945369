import type { Ledger } from "../../ledger";
import { CLASS_SIZE_LIMITS } from "../../standards/countyLimits";
import { classesOverLimit } from "../figures/classSize";
import { countyFigure } from "../figures/countyFigure";

/** 班额 of 小学. */
export default countyFigure("classSize.primary", {
  numbers: { from: CLASS_SIZE_LIMITS.primary + 1 },
  of: (ledger: Ledger) => classesOverLimit(ledger, "classSize.primary", "primary"),
});
