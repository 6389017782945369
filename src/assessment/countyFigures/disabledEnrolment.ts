import type { Ledger } from "../../ledger";
import { countyFigure } from "../figures/countyFigure";
import { countyRate, lackingLines, shareHead } from "../figures/rates";

/** 残疾儿童少年入学率, all kinds together; 三类残疾 is another rate. A county without any such child has none. */
export default countyFigure("disabledEnrolment", {
  of: (ledger: Ledger) =>
    countyRate(ledger, shareHead("disabledEnrolment"), {
      sheet: "disabled",
      part: ["enrolled"],
      whole: "population",
      missing: lackingLines(ledger, "disabled"),
      noneApplies: true,
    }),
});
