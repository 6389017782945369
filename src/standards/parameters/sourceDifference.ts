import type { Parameter } from "../parameter";

const parameter: Parameter = {
  order: 45.4,
  group: "口径",
  name: "多源数据允许相差比例",
  kind: "number",
  minimum: 0,
  maximum: 100,
  unit: "%",
  initial: 0,
  unset: "initial",
  source: "未见明文",
  note: "“多源核对”中统计、学籍、人事、财务的数相差不超过这个比例的，不要求说明；0表示有差异都要说明。只用于提示，不参加判定。",
  verify: true,
};

export default parameter;
