import { INDICATORS, dataOf, type Method } from "../../standards/methods";
import { countyFigure } from "../figures/countyFigure";
import { there } from "../../model";

/** 资源配置: how many schools meet their standards. It is judged school by school in `assessSchool`. */
export default countyFigure("schools", {
  /** @param method one that asks something of each school */
  numbersOf: (method: Method) => {
    const { needed, near } = there(dataOf(method).schools, "demand on each school");
    return { all: INDICATORS[method].length, needed, near };
  },
});
