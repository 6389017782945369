import type { Parameter } from "../parameter";
import { LEAST_OF_HUNDRED } from "../limits";

const parameter: Parameter = {
  order: 27,
  group: "口径",
  name: "小学巩固率省定标准",
  kind: "number",
  minimum: LEAST_OF_HUNDRED,
  maximum: 100,
  unit: "%",
  percent: "points",
  initial: null,
  unset: "initial",
  source: "省级规定",
  note: "县级政府工作第14项（基本均衡）的标准，由省定；不填时只计算、不比较。",
};

export default parameter;
