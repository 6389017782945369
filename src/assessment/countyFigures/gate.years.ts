import { countyFigure } from "../figures/countyFigure";
import type { FigureHead } from "../figures/figure";

/** Years that have to have passed since the county was recognised. */
const YEARS = 3;
const HEAD: FigureHead = {
  formula: "gate.years",
  name: "通过国家基本均衡认定后的年数",
  bound: "atLeast",
  standard: YEARS,
  unit: "年",
};

/** 前置条件: years since 基本均衡 was recognised. */
export default countyFigure(HEAD.formula, { head: HEAD });
