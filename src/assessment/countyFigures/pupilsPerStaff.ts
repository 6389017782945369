import type { Ledger } from "../../ledger";
import { share } from "../../measures/share";
import { REGISTERS_METHOD, type Method } from "../../standards/methods";
import { STAGE_NAMES, STAGES, type Stage } from "../../standards/terms";
import { countyFigure } from "../figures/countyFigure";
import type { Figure, FigureHead } from "../figures/figure";
import { peopleRatio } from "../figures/people";

const STANDARDS = { primary: "pupilsPerStaffPrimary", junior: "pupilsPerStaffJunior" } as const;

/** 编制: pupils for each of all 教职工, over the schools that count in a method; not to be mixed with 师生比. */
function of(ledger: Ledger, stage: Stage, method: Method): Figure {
  const head: FigureHead = {
    formula: "pupilsPerStaff",
    name: `${STAGE_NAMES[stage]}学生数与教职工数之比`,
    bound: "atMost",
    standard: ledger.parameters.number(STANDARDS[stage]),
    unit: "",
  };
  return peopleRatio(ledger, stage, method, head, "staff", (pupils, staff) => share(pupils, staff));
}

export default countyFigure("pupilsPerStaff", {
  of,
  watched: { order: 91, of: (ledger) => STAGES.map((stage) => of(ledger, stage, REGISTERS_METHOD)) },
});
