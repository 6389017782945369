import type { Ledger } from "../../ledger";
import { countyFigure } from "../figures/countyFigure";
import { satisfactionHead } from "../figures/satisfaction";

const ID = "public.questionnaire";

/** 问卷综合满意度: satisfied of what was returned valid. */
export default countyFigure(ID, {
  part: "satisfied",
  whole: "returned",
  head: (ledger: Ledger) => satisfactionHead(ledger, ID, "问卷综合满意度"),
});
