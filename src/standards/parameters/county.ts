import type { Parameter } from "../parameter";

const parameter: Parameter = {
  order: 10,
  group: "基本信息",
  name: "县（市、区）名称",
  kind: "text",
  initial: null,
  unset: "initial",
  source: "县级教育行政部门填报",
  note: "填写全称，用于核定结论和报告标题。",
};

export default parameter;
