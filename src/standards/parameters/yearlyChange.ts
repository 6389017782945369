import type { Parameter } from "../parameter";

const parameter: Parameter = {
  order: 45.2,
  group: "口径",
  name: "与上年相比变动提示比例",
  kind: "number",
  minimum: 0,
  maximum: 100,
  unit: "%",
  initial: 30,
  unset: "initial",
  source: "未见明文",
  note: "与上年台账对照时，各校数字增减超过这个比例的，要求说明；只用于提示，不参加判定。",
  verify: true,
};

export default parameter;
