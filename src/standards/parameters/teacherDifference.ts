import type { Parameter } from "../parameter";

const parameter: Parameter = {
  order: 45,
  group: "口径",
  name: "教师数允许相差比例",
  kind: "number",
  minimum: 0,
  maximum: 100,
  unit: "%",
  initial: 10,
  unset: "initial",
  source: "未见明文",
  note: "教师培训、教师持证上岗的教师数与学校台账专任教师数相差不超过这个比例的，不要求说明；只用于提示，不参加判定。",
  verify: true,
};

export default parameter;
