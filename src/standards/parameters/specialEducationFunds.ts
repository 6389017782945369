import type { Parameter } from "../parameter";

const parameter: Parameter = {
  order: 37,
  group: "判定",
  name: "特殊教育学校生均公用经费标准",
  kind: "number",
  minimum: 1,
  unit: "元",
  initial: null,
  neededWith: "publicFunds",
  yearly: true,
  source: "2024年及以前的预算6000元（教督〔2017〕6号）；2025年起7000元（财政部2025年8月13日公布，未见原文，请核对）",
  note: "政府保障程度第7项的标准，按预算年度（统计年度的上一年）选定；当地标准更高的填当地标准，并注明年份和文件。不填无法判定。",
  verify: true,
};

export default parameter;
