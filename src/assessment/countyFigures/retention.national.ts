import { STAGES } from "../../standards/terms";
import { countyFigure } from "../figures/countyFigure";
import { stageRetention } from "../figures/retention";

/** 巩固率 by the national formula, watched whichever formula decides elsewhere. */
export default countyFigure("retention.national", {
  watched: {
    order: 30,
    of: (ledger) => STAGES.map((stage) => stageRetention(ledger, stage, null, "national")),
  },
});
