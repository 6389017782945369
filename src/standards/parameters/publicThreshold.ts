import type { Parameter } from "../parameter";
import { LEAST_OF_HUNDRED } from "../limits";

const parameter: Parameter = {
  order: 31,
  group: "判定",
  name: "满意度标准",
  kind: "number",
  minimum: LEAST_OF_HUNDRED,
  maximum: 100,
  unit: "%",
  percent: "points",
  initial: 85,
  source: "教督〔2017〕6号；2012年办法由省定",
  note: "公众满意度（参考）、社会认可度不低于这个比例。",
};

export default parameter;
