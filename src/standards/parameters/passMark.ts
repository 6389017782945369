import type { Parameter } from "../parameter";
import { FULL_SCORE, LEAST_OF_HUNDRED, PASS_MARK } from "../limits";

const parameter: Parameter = {
  order: 30,
  group: "判定",
  name: "县级政府工作达标分数",
  kind: "number",
  minimum: LEAST_OF_HUNDRED,
  maximum: FULL_SCORE,
  unit: "分",
  percent: "points",
  initial: PASS_MARK,
  source: "教督〔2012〕3号",
  note: "县级人民政府推进义务教育均衡发展工作的达标分数（基本均衡）。",
};

export default parameter;
