import type { Indicator } from "../../../indicator";

/** 教督〔2017〕6号, 资源配置. 小学 专科及以上, 初中 本科及以上 (博士 included). */
const indicator = {
  order: 1,
  name: "每百名学生拥有高于规定学历教师数",
  quantity: "高于规定学历教师数(人)",
  unit: "人/百生",
  digits: 2,
  numerator: [{ field: "teachersAboveRequired", byStage: true }],
  scale: 1,
  per: 100,
  divided: false,
  standard: { primary: 4.2, junior: 5.3 },
} as const satisfies Indicator;

export default indicator;
