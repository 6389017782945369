import type { Parameter } from "../parameter";

const parameter: Parameter = {
  order: 46,
  group: "报告",
  name: "认定程序用语",
  kind: "text",
  initial: null,
  unset: "initial",
  yearly: true,
  source: "2025年批次公布：资格审查、质量监测、社会认可度调查、指标审核、集中汇审（见新闻，未见原文，请核对）",
  note: "优质均衡自评报告中“认定程序”的写法。不填的，按统计年度取上述公布的写法，更早的年度不写；上级另有规定的填在这里，并注明年份和文件。",
  verify: true,
};

export default parameter;
