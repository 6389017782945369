import type { Parameter } from "../parameter";

const parameter: Parameter = {
  order: 41,
  group: "判定",
  name: "省定办学基本标准指标项数",
  kind: "number",
  minimum: 1,
  maximum: 10,
  unit: "项",
  initial: null,
  neededWith: "gateStandards",
  source: "省级办学基本标准",
  note: "与省级文件所列的指标项数一致；与“办学基本标准”“办学基本标准自定指标”的合计行数不符或不填的，不能判为达标（基本均衡）。",
};

export default parameter;
