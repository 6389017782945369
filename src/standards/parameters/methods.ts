import type { Parameter } from "../parameter";

const parameter: Parameter = {
  order: 13,
  group: "基本信息",
  name: "适用办法",
  kind: "choice",
  choices: ["基本均衡和优质均衡", "基本均衡", "优质均衡"],
  initial: "基本均衡和优质均衡",
  unset: "initial",
  source: "教督〔2012〕3号；教督〔2017〕6号",
  note: "校验时按所选办法判定。",
};

export default parameter;
