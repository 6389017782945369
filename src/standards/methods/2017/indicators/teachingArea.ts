import type { Indicator } from "../../../indicator";

/** 教督〔2017〕6号, 资源配置. 室内体育用房 is taken off because it counts in 体育运动场馆. */
const indicator = {
  order: 4,
  name: "生均教学及辅助用房面积",
  quantity: "教学及辅助用房面积(不含室内体育用房,㎡)",
  unit: "㎡/生",
  digits: 2,
  numerator: [{ field: "teachingArea" }, { field: "indoorSportsArea", sign: -1 }],
  scale: 1,
  per: 1,
  divided: true,
  standard: { primary: 4.5, junior: 5.8 },
} as const satisfies Indicator;

export default indicator;
