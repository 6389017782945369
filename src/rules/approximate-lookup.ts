import { formulaRule } from "./engine/formulaRule";
import { looksUpApproximately } from "./engine/formulas";

/** 近似匹配查找: VLOOKUP without its fourth argument takes the figure of some other school where the right one is not found. */
export default formulaRule(looksUpApproximately);
