import type { Parameter } from "../parameter";
import { YES_NO } from "../terms";

const parameter: Parameter = {
  order: 35,
  group: "判定",
  name: "认定后年度监测持续保持较高水平",
  kind: "choice",
  choices: YES_NO,
  initial: null,
  needed: true,
  yearly: true,
  source: "国家年度监测",
  note: "优质均衡的前置条件之一，按年度监测结果填写。",
};

export default parameter;
