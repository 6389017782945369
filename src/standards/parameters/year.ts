import type { Parameter } from "../parameter";

const parameter: Parameter = {
  order: 12,
  group: "基本信息",
  name: "统计年度",
  kind: "number",
  minimum: 2000,
  maximum: 2100,
  initial: null,
  needed: true,
  yearly: true,
  source: "县级教育行政部门填报",
  note: "学年初统计报表的年度，如2025。",
};

export default parameter;
