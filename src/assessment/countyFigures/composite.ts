import { countyFigure } from "../figures/countyFigure";

/** 综合差异系数. It is judged stage by stage in `assessStage`. */
export default countyFigure("composite", {});
