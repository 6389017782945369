import { count, remark, schoolCode, schoolName, SOURCES, stage, statedPercent, teachers } from "../columns";
import { sheetTemplate } from "../template";

/** The seven age groups, youngest first. */
const AGES = [
  ["age1", "25岁及以下"],
  ["age2", "26-30岁"],
  ["age3", "31-35岁"],
  ["age4", "36-40岁"],
  ["age5", "41-45岁"],
  ["age6", "46-50岁"],
  ["age7", "51岁及以上"],
] as const;

/** 教师年龄结构: 专任教师 by age, each with the share that the school states, one row a school and stage. */
const teacherAges = sheetTemplate({
  order: 46,
  name: "教师年龄结构",
  columns: [
    schoolCode,
    schoolName,
    stage,
    teachers,
    ...AGES.flatMap(([id, age]) => [
      count(id, `${age}(人)`, `专任教师中${age}的。`, SOURCES.school, { width: 10 }),
      statedPercent(`${id}Share`, `${age}占比(%)`, `${age}教师占专任教师的比例。`, SOURCES.school, 1),
    ]),
    remark,
  ],
  keys: 3,
  unique: ["code", "stage"],
  note: "每行一所学校的一个学段。各年龄段人数之和应等于专任教师数。",
  optional: true,
  checks: [
    { kind: "sum", parts: AGES.map(([id]) => id), whole: "teachers" },
    ...AGES.map(([part]) => ({ kind: "percent", stated: `${part}Share`, part, whole: "teachers" }) as const),
  ],
});

export default teacherAges;
