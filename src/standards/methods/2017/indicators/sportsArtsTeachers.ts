import type { Indicator } from "../../../indicator";

/** 教督〔2017〕6号, 资源配置. */
const indicator = {
  order: 3,
  name: "每百名学生拥有体育、艺术（美术、音乐）专任教师数",
  quantity: "体育艺术专任教师数(人)",
  unit: "人/百生",
  digits: 2,
  numerator: [{ field: "sportsArtsTeachers", byStage: true }],
  scale: 1,
  per: 100,
  divided: false,
  standard: { primary: 0.9, junior: 0.9 },
  tolerance: { schools: "ruralSmall", addends: [{ field: "visitingTeachers", byStage: true }] },
} as const satisfies Indicator;

export default indicator;
