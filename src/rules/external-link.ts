import { formulaRule } from "./engine/formulaRule";
import { refersToOtherWorkbook } from "./engine/formulas";

/** 链接到其他工作簿: figures fetched from another file keep the value that they had when it was last at hand. */
export default formulaRule(refersToOtherWorkbook);
