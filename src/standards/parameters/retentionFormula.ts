import type { Parameter } from "../parameter";
import { RETENTION_FORMULA_NAMES } from "../terms";

const parameter: Parameter = {
  order: 23,
  group: "口径",
  name: "巩固率算法",
  kind: "choice",
  choices: Object.values(RETENTION_FORMULA_NAMES),
  initial: RETENTION_FORMULA_NAMES.national,
  withoutSheet: "initial",
  source: "教督〔2017〕6号申报表（国家）；部分县沿用县级算法",
  note: "国家：（毕业－转入＋转出）÷（入学－死亡）；县级：毕业÷（入学＋转入－转出），最高100%。",
};

export default parameter;
