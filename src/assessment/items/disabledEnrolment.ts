import type { Ledger } from "../../ledger";
import type { Figure } from "../figures/figure";
import { countyRate, lackingLines, shareHead } from "../figures/rates";

/** 残疾儿童少年入学率, all kinds together; 三类残疾 of 2012 is another rate. A county without any such child has none. */
export default function disabledEnrolment(ledger: Ledger): Figure[] {
  return [
    countyRate(ledger, shareHead("disabledEnrolment"), {
      sheet: "disabled",
      part: ["enrolled"],
      whole: "population",
      missing: lackingLines(ledger, "disabled"),
      noneApplies: true,
    }),
  ];
}
