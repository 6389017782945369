import type { Ledger } from "../../ledger";
import { REGISTERS_METHOD } from "../../standards/methods";
import { share } from "../../measures/share";
import { STAGE_NAMES, STAGES, type Stage } from "../../standards/terms";
import { countyFigure } from "../figures/countyFigure";
import type { Figure, FigureHead } from "../figures/figure";
import { peopleRatio } from "../figures/people";

/** 师生比: 专任教师 for each pupil, never the other way round; not to be mixed with 编制, which counts all 教职工. */
function ofStage(ledger: Ledger, stage: Stage): Figure {
  const head: FigureHead = {
    formula: "teachersPerPupil",
    name: `${STAGE_NAMES[stage]}师生比`,
    bound: "atLeast",
    standard: null,
    unit: "",
  };
  return peopleRatio(ledger, stage, REGISTERS_METHOD, head, "teachers", (pupils, teachers) => share(teachers, pupils));
}

export default countyFigure("teachersPerPupil", {
  watched: { order: 90, of: (ledger) => STAGES.map((stage) => ofStage(ledger, stage)) },
});
