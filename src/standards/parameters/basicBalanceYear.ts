import type { Parameter } from "../parameter";

const parameter: Parameter = {
  order: 34,
  group: "判定",
  name: "通过国家基本均衡认定的年份",
  kind: "number",
  minimum: 2012,
  maximum: 2100,
  initial: null,
  needed: true,
  source: "国家认定公告",
  note: "优质均衡的前置条件：通过国家基本均衡认定三年以上。",
};

export default parameter;
