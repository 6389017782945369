import { count, remark, schoolCode, schoolName, SOURCES, stage, teachers } from "../columns";
import type { ColumnTemplate, SheetTemplate } from "../template";

type Group = readonly (readonly [id: string, heading: string, note: string])[];

const QUALIFICATIONS: Group = [
  ["postgraduate", "研究生学历(人)", "专任教师中研究生（硕士、博士）学历的。"],
  ["bachelor", "本科学历(人)", "专任教师中本科学历的。"],
  ["college", "专科学历(人)", "专任教师中专科学历的。"],
  ["secondary", "高中(中师)及以下学历(人)", "专任教师中高中、中师及以下学历的。"],
];

const TITLES: Group = [
  ["seniorTitle", "高级职称(人)", "专任教师中高级（含正高级）职称的。"],
  ["intermediateTitle", "中级职称(人)", "专任教师中中级职称的。"],
  ["juniorTitle", "初级及以下职称(人)", "专任教师中初级职称和未定职级的。"],
];

const BACKBONE: Group = [
  ["provincialBackbone", "省级骨干教师(人)", "专任教师中省级及以上骨干教师。"],
  ["cityBackbone", "市级骨干教师(人)", "专任教师中市级骨干教师。"],
  ["countyBackbone", "县级骨干教师(人)", "专任教师中县级骨干教师。"],
];

const columnsOf = (group: Group): ColumnTemplate[] =>
  group.map(([id, heading, note]) => count(id, heading, note, SOURCES.personnel, { width: 10 }));
const ids = (group: Group) => group.map(([id]) => id);

/** 教师结构: 专任教师 by 学历, 职称 and 骨干, one row a school and stage. */
const teacherStructure: SheetTemplate = {
  order: 45,
  name: "教师结构",
  columns: [
    schoolCode,
    schoolName,
    stage,
    teachers,
    count("women", "女教师数(人)", "专任教师中的女教师。", SOURCES.school, { width: 10 }),
    ...columnsOf(QUALIFICATIONS),
    ...columnsOf(TITLES),
    ...columnsOf(BACKBONE),
    remark,
  ],
  keys: 3,
  unique: ["code", "stage"],
  note: "每行一所学校的一个学段。学历、职称各项之和应等于专任教师数；同一教师只计最高一级骨干。",
  optional: true,
  checks: [
    { kind: "within", part: "women", whole: "teachers" },
    { kind: "sum", parts: ids(QUALIFICATIONS), whole: "teachers" },
    { kind: "sum", parts: ids(TITLES), whole: "teachers" },
    { kind: "sumWithin", parts: ids(BACKBONE), whole: "teachers" },
  ],
};

export default teacherStructure;
