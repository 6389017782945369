import type { Indicator } from "../../../indicator";

/** 教督〔2012〕3号, 附件, 小学、初中校际间均衡状况. */
const indicator = {
  order: 7,
  name: "生均高于规定学历教师数",
  quantity: "高于规定学历教师数(人)",
  unit: "人/生",
  digits: 3,
  numerator: [{ field: "teachersAboveRequired", byStage: true }],
  scale: 1,
  per: 1,
  divided: false,
} as const satisfies Indicator;

export default indicator;
