import { count, remark, schoolCode, schoolName, SOURCES, stage, statedPercent, teachers } from "../columns";
import { sheetTemplate } from "../template";

/** The age groups of the statistics (教基4153), youngest first. */
const AGES = [
  ["age1", "24岁及以下"],
  ["age2", "25-29岁"],
  ["age3", "30-34岁"],
  ["age4", "35-39岁"],
  ["age5", "40-44岁"],
  ["age6", "45-49岁"],
  ["age7", "50-54岁"],
  ["age8", "55-59岁"],
  ["age9", "60岁及以上"],
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
      count(id, `${age}(人)`, `学年初（9月1日）专任教师中${age}的。`, "教基4153", { width: 10, facets: [id] }),
      statedPercent(`${id}Share`, `${age}占比(%)`, `${age}教师占专任教师的比例。`, SOURCES.school, 1),
    ]),
    remark,
  ],
  keys: 3,
  unique: ["code", "stage"],
  note: "每行一所学校的一个学段，年龄分段同统计报表。各年龄段人数之和应等于专任教师数。",
  optional: true,
  checks: [
    { kind: "sum", parts: AGES.map(([id]) => id), whole: "teachers" },
    ...AGES.map(([part]) => ({ kind: "percent", stated: `${part}Share`, part, whole: "teachers" }) as const),
  ],
});

export default teacherAges;
