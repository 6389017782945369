import type { Indicator } from "../../../indicator";

/** 教督〔2012〕3号, 附件, 小学、初中校际间均衡状况. 专任教师 ÷ 学生, never the other way round. */
const indicator = {
  order: 6,
  name: "师生比",
  quantity: "专任教师数(人)",
  unit: "人/生",
  digits: 3,
  numerator: [{ field: "teachers", byStage: true }],
  scale: 1,
  per: 1,
  divided: false,
} as const satisfies Indicator;

export default indicator;
