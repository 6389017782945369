import { NEAR_PERCENT } from "../../measures/schoolStandard";
import { countyFigure } from "../figures/countyFigure";

/** 资源配置: how many schools meet their standards. It is judged school by school in `assessSchool`. */
export default countyFigure("schools", {
  /** @param all how many indicators a school is judged by */
  numbersOf: (all: number) => ({ all, needed: all - 1, near: NEAR_PERCENT }),
});
