import type { Parameter } from "../parameter";

const parameter: Parameter = {
  order: 11,
  group: "基本信息",
  name: "行政区划代码",
  kind: "text",
  initial: null,
  unset: "initial",
  source: "县级教育行政部门填报",
  note: "六位行政区划代码，按文本填写。",
};

export default parameter;
