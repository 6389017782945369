import { count, remark, schoolCode, schoolName, SOURCES, stage, statedPercent, teachers } from "../columns";
import type { SheetTemplate } from "../template";

/** The seven age groups, youngest first. */
const AGES = ["25岁及以下", "26-30岁", "31-35岁", "36-40岁", "41-45岁", "46-50岁", "51岁及以上"] as const;
const people = AGES.map((_, i) => peopleOf(i));
function peopleOf(age: number): string {
  return `age${age + 1}`;
}
const share = (id: string) => `${id}Share`;

/** 教师年龄结构: 专任教师 by age, each with the share that the school states, one row a school and stage. */
const teacherAges: SheetTemplate = {
  order: 46,
  name: "教师年龄结构",
  columns: [
    schoolCode,
    schoolName,
    stage,
    teachers,
    ...AGES.flatMap((age, i) => [
      count(peopleOf(i), `${age}(人)`, `专任教师中${age}的。`, SOURCES.school, { width: 10 }),
      statedPercent(share(peopleOf(i)), `${age}占比(%)`, `${age}教师占专任教师的比例。`, SOURCES.school, 1),
    ]),
    remark,
  ],
  keys: 3,
  unique: ["code", "stage"],
  note: "每行一所学校的一个学段。各年龄段人数之和应等于专任教师数。",
  optional: true,
  checks: [
    { kind: "sum", parts: people, whole: "teachers" },
    ...people.map((id) => ({ kind: "percent", stated: share(id), part: id, whole: "teachers" }) as const),
  ],
};

export default teacherAges;
