import { SCHOOL_SIZE_LIMITS } from "../countyLimits";
import type { Parameter } from "../parameter";

const parameter: Parameter = {
  order: 39,
  group: "判定",
  name: "完全中学初中部规模上限",
  kind: "number",
  minimum: 1,
  unit: "人",
  initial: SCHOOL_SIZE_LIMITS.完全中学,
  source: "教督〔2017〕6号；完全中学按初中部计未见明文",
  note: "政府保障程度第4项：完全中学按初中部在校生数判定，上限与初中相同。",
  verify: true,
};

export default parameter;
