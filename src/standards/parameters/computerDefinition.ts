import type { Parameter } from "../parameter";

const parameter: Parameter = {
  order: 22,
  group: "口径",
  name: "计算机口径",
  kind: "choice",
  choices: ["计算机台数", "数字终端数"],
  initial: "计算机台数",
  unset: "initial",
  source: "教督〔2012〕3号；现行统计报表列为数字终端数",
  note: "说明“计算机台数”一列所填数据的口径，随结论一并注明。",
};

export default parameter;
