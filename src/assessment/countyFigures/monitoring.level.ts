import { MONITORING } from "../../standards/countyLimits";
import { countyFigure } from "../figures/countyFigure";
import type { FigureHead } from "../figures/figure";

const ID = "monitoring.level";

/** 国家义务教育质量监测: 学业水平 of a subject. */
export default countyFigure(ID, {
  head: (name: string): FigureHead => ({
    formula: ID,
    name,
    bound: "atLeast",
    standard: MONITORING.level,
    unit: "级",
  }),
});
