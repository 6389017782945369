import type { Parameter } from "../parameter";

const parameter: Parameter = {
  order: 29,
  group: "判定",
  name: "办学基本标准允许未达标项数",
  kind: "number",
  minimum: 0,
  maximum: 10,
  unit: "项",
  initial: 0,
  source: "省级办学基本标准",
  note: "一所学校有不超过这个数的指标未达标时，仍判为综合评估达标（基本均衡）。",
};

export default parameter;
