import { count, pupils, remark, schoolCode, schoolName, SOURCES, stage } from "../columns";
import { sheetTemplate } from "../template";

/** Groups of pupils to be cared for; a pupil may belong to several. */
const GROUPS = [
  ["migrant", "随迁子女(人)", "进城务工人员随迁子女。", "教基3112、教基3115", "migrants"],
  ["leftBehind", "留守儿童(人)", "留守儿童少年。", "教基3112、教基3115"],
  ["poor", "家庭经济困难学生(人)", "家庭经济困难的学生。", SOURCES.school],
  ["disabled", "残疾学生(人)", "在校的残疾学生，含随班就读。", SOURCES.school],
  ["boarding", "寄宿生(人)", "在校寄宿的学生。", "教基3112、教基3115", "boarders"],
  ["singleParent", "单亲家庭学生(人)", "单亲家庭的学生。", SOURCES.school],
  ["learning", "学习困难学生(人)", "学习困难的学生。", SOURCES.school],
] as const;

/** 特殊群体学生, one row a school and stage. */
const pupilsInNeed = sheetTemplate({
  order: 48,
  name: "特殊群体学生",
  columns: [
    schoolCode,
    schoolName,
    stage,
    pupils,
    ...GROUPS.map(([id, heading, note, source, repeats]) =>
      count(id, heading, `${note}没有填0。`, source, repeats ? { repeats } : {}),
    ),
    remark,
  ],
  keys: 3,
  unique: ["code", "stage"],
  note: "每行一所学校的一个学段。一名学生可以同时计入几类，各类之和不必等于在校生数。",
  optional: true,
  checks: GROUPS.map(([part]) => ({ kind: "within", part, whole: "pupils" }) as const),
});

export default pupilsInNeed;
