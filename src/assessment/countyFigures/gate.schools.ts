import { countyFigure } from "../figures/countyFigure";
import type { FigureHead } from "../figures/figure";

const ID = "gate.schools";

/** 办学基本标准: the schools that pass, which must be all. */
export default countyFigure(ID, {
  head: (standard: number | null): FigureHead => ({
    formula: ID,
    name: "办学基本标准综合评估达标学校数",
    bound: "atLeast",
    standard,
    unit: "所",
  }),
});
