import type { Indicator } from "../../../indicator";

/** 教督〔2017〕6号, 资源配置. 县级及以上骨干教师. */
const indicator = {
  order: 2,
  name: "每百名学生拥有县级以上骨干教师数",
  quantity: "县级以上骨干教师数(人)",
  unit: "人/百生",
  digits: 2,
  numerator: [{ field: "backboneTeachers", byStage: true }],
  scale: 1,
  per: 100,
  divided: false,
  standard: { primary: 1, junior: 1 },
} as const satisfies Indicator;

export default indicator;
