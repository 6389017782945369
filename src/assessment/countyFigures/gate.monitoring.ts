import { YES_NO } from "../../standards/terms";
import { countyFigure } from "../figures/countyFigure";
import type { FigureHead } from "../figures/figure";

const HEAD: FigureHead = {
  formula: "gate.monitoring",
  name: "认定后年度监测持续保持较高水平",
  bound: "is",
  standard: YES_NO[0],
  unit: "",
};

/** 前置条件: what the yearly monitoring found. */
export default countyFigure(HEAD.formula, { head: HEAD });
