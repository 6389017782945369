import { MONITORING } from "../../standards/countyLimits";
import { countyFigure } from "../figures/countyFigure";
import type { FigureHead } from "../figures/figure";

const ID = "monitoring.variation";

/** 国家义务教育质量监测: 校际差异率 of a subject. */
export default countyFigure(ID, {
  numbers: { limit: MONITORING.variation },
  head: (name: string): FigureHead => ({ formula: ID, name, bound: "below", standard: MONITORING.variation, unit: "" }),
});
