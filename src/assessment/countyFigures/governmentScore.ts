import { countyFigure } from "../figures/countyFigure";
import type { FigureHead } from "../figures/figure";

const ID = "governmentScore";

/** 县级政府推进义务教育均衡发展工作 in points. */
export default countyFigure(ID, {
  head: (standard: number | null): FigureHead => ({
    formula: ID,
    name: "县级人民政府推进义务教育均衡发展工作得分",
    bound: "atLeast",
    standard,
    unit: "分",
  }),
});
