import type { Indicator } from "../../../indicator";

/** 教督〔2012〕3号, 附件, 小学、初中校际间均衡状况. */
const indicator = {
  order: 8,
  name: "生均中级及以上专业技术职务教师数",
  quantity: "中级及以上专业技术职务教师数(人)",
  unit: "人/生",
  digits: 3,
  numerator: [{ field: "teachersIntermediate", byStage: true }],
  scale: 1,
  per: 1,
  divided: false,
} as const satisfies Indicator;

export default indicator;
