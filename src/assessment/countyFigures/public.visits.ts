import type { Ledger } from "../../ledger";
import { countyFigure } from "../figures/countyFigure";
import { satisfactionHead } from "../figures/satisfaction";

const ID = "public.visits";

/** 走访满意度: satisfied of those who were visited. */
export default countyFigure(ID, {
  part: "visitSatisfied",
  whole: "visited",
  head: (ledger: Ledger) => satisfactionHead(ledger, ID, "走访满意度"),
});
