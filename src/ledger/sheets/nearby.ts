import { count, pupils, remark, schoolCode, schoolName, SOURCES, stage } from "../columns";
import { sheetTemplate } from "../template";

/** 就近入学台账: pupils from the school's own district, one row a school and stage. */
const nearby = sheetTemplate({
  order: 6,
  name: "就近入学台账",
  columns: [
    schoolCode,
    schoolName,
    stage,
    pupils,
    count("inDistrict", "其中学区内学生数(人)", "按划定学区就近入学的学生数。", SOURCES.bureau, {
      width: 14,
      facets: ["inDistrict"],
    }),
    remark,
  ],
  keys: 3,
  unique: ["code", "stage"],
  note: "城区、镇区公办小学、初中（不含寄宿制学校），每行一所学校的一个学段。",
  optional: true,
  someSchools: true,
  checks: [{ kind: "within", part: "inDistrict", whole: "pupils" }],
});

export default nearby;
