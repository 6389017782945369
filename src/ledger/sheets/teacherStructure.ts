import { count, remark, schoolCode, schoolName, SOURCES, stage, teachers } from "../columns";
import { sheetTemplate } from "../template";

type Group<Id extends string> = readonly (readonly [id: Id, heading: string, note: string])[];

const QUALIFICATIONS = [
  ["postgraduate", "研究生学历(人)", "专任教师中研究生（硕士、博士）学历的。"],
  ["bachelor", "本科学历(人)", "专任教师中本科学历的。"],
  ["college", "专科学历(人)", "专任教师中专科学历的。"],
  ["secondary", "高中(中师)及以下学历(人)", "专任教师中高中、中师及以下学历的。"],
] as const;

const TITLES = [
  ["seniorTitle", "高级职称(人)", "专任教师中高级（含正高级）职称的。"],
  ["intermediateTitle", "中级职称(人)", "专任教师中中级职称的。"],
  ["juniorTitle", "初级及以下职称(人)", "专任教师中初级职称和未定职级的。"],
] as const;

const BACKBONE = [
  ["provincialBackbone", "省级骨干教师(人)", "专任教师中省级及以上骨干教师。"],
  ["cityBackbone", "市级骨干教师(人)", "专任教师中市级骨干教师。"],
  ["countyBackbone", "县级骨干教师(人)", "专任教师中县级骨干教师。"],
] as const;

const columnsOf = <Id extends string>(group: Group<Id>, source: string) =>
  group.map(([id, heading, note]) => count(id, heading, note, source, { width: 10 }));
const ids = <Id extends string>(group: Group<Id>) => group.map(([id]) => id);

/** 教师结构: 专任教师 by 学历, 职称 and 骨干, one row a school and stage. */
const teacherStructure = sheetTemplate({
  order: 45,
  name: "教师结构",
  columns: [
    schoolCode,
    schoolName,
    stage,
    teachers,
    count("women", "女教师数(人)", "专任教师中的女教师。", "教基4153", { width: 10 }),
    ...columnsOf(QUALIFICATIONS, "教基4155"),
    ...columnsOf(TITLES, "教基4153"),
    ...columnsOf(BACKBONE, SOURCES.personnel),
    remark,
  ],
  keys: 3,
  unique: ["code", "stage"],
  note: "每行一所学校的一个学段，学年初（9月1日）的数。学历、职称各项之和应等于专任教师数；同一教师只计最高一级骨干。",
  optional: true,
  checks: [
    { kind: "within", part: "women", whole: "teachers" },
    { kind: "sum", parts: ids(QUALIFICATIONS), whole: "teachers" },
    { kind: "sum", parts: ids(TITLES), whole: "teachers" },
    { kind: "sumWithin", parts: ids(BACKBONE), whole: "teachers" },
  ],
});

export default teacherStructure;
