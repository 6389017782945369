import { STAGES } from "../../standards/terms";
import { countyFigure } from "../figures/countyFigure";
import { stageRetention } from "../figures/retention";

/** 巩固率 by the county formula, watched whichever formula decides elsewhere. */
export default countyFigure("retention.county", {
  watched: {
    order: 31,
    of: (ledger) => STAGES.map((stage) => stageRetention(ledger, stage, null, "county")),
  },
});
