import { countyFigure } from "../figures/countyFigure";
import type { FigureHead } from "../figures/figure";

const ID = "gate.years";

/** 前置条件: years since the county was recognised by an earlier method. */
export default countyFigure(ID, {
  head: (standard: number): FigureHead => ({
    formula: ID,
    name: "通过国家基本均衡认定后的年数",
    bound: "atLeast",
    standard,
    unit: "年",
  }),
});
