import { count, remark, schoolCode, schoolName, SOURCES, stage, year } from "../columns";
import { sheetTemplate } from "../template";

/** The steps of an admission in their order; each takes those who passed the one before. */
const STEPS = [
  ["registered", "信息采集人数(人)", "完成入学信息采集的人数。"],
  ["qualified", "资格审核通过人数(人)", "资格审核通过的人数。"],
  ["announced", "公示人数(人)", "列入公示的人数。"],
  ["admitted", "派位录取人数(人)", "派位录取的人数。"],
  ["notified", "发放通知人数(人)", "发放入学通知的人数。"],
  ["arrived", "报到人数(人)", "实际报到的人数。"],
] as const;

/** 招生入学 with the people at each step, one row a school, stage and year. */
const admissions = sheetTemplate({
  order: 64,
  name: "招生入学",
  columns: [
    schoolCode,
    schoolName,
    stage,
    year,
    ...STEPS.map(([id, heading, note]) => count(id, heading, note, SOURCES.school)),
    remark,
  ],
  keys: 3,
  unique: ["code", "stage", "year"],
  note: "每行一所学校一个学段的一个年度，按信息采集、资格审核、公示、派位录取、通知、报到的顺序填写。",
  optional: true,
  checks: STEPS.flatMap(([part], i) =>
    STEPS.slice(0, i)
      .slice(-1)
      .map(([whole]) => ({ kind: "within", part, whole }) as const),
  ),
});

export default admissions;
