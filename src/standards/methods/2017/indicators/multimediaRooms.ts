import type { Indicator } from "../../../indicator";

/** 教督〔2017〕6号, 资源配置. */
const indicator = {
  order: 7,
  name: "每百名学生拥有网络多媒体教室数",
  quantity: "网络多媒体教室数(间)",
  unit: "间/百生",
  digits: 2,
  numerator: [{ field: "multimediaRooms" }],
  scale: 1,
  per: 100,
  divided: true,
  standard: { primary: 2.3, junior: 2.4 },
} as const satisfies Indicator;

export default indicator;
