import { countyFigure } from "../figures/countyFigure";

/** 差异系数 of one indicator. It is judged stage by stage in `assessStage`. */
export default countyFigure("coefficient", {});
