import { largeClasses } from "../../measures/classSizes";
import { countyFigure } from "../figures/countyFigure";
import { classShares } from "../figures/classShares";

/** 大班额 in percent of all classes of a stage. */
export default countyFigure("largeClasses", {
  watched: { order: 70, of: (ledger) => classShares(ledger, "largeClasses", "大班额比例", largeClasses) },
});
