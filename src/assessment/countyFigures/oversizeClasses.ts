import { oversizeClasses } from "../../measures/classSizes";
import { countyFigure } from "../figures/countyFigure";
import { classShares } from "../figures/classShares";

/** 超大班额 in percent of all classes of a stage. */
export default countyFigure("oversizeClasses", {
  watched: { order: 71, of: (ledger) => classShares(ledger, "oversizeClasses", "超大班额比例", oversizeClasses) },
});
