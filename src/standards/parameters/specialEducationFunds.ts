import type { Parameter } from "../parameter";

const parameter: Parameter = {
  order: 37,
  group: "判定",
  name: "特殊教育学校生均公用经费标准",
  kind: "number",
  minimum: 0,
  unit: "元",
  initial: 6000,
  source: "教督〔2017〕6号；当地标准更高的按当地文件修改",
  note: "政府保障程度第7项的标准；注明年份和文件。",
  verify: true,
};

export default parameter;
