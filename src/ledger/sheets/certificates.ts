import { count, mergedInto, remark, schoolCode, schoolName, SOURCES } from "../columns";
import { sheetTemplate } from "../template";

/** 教师持证上岗, one row a school. */
const certificates = sheetTemplate({
  order: 36,
  name: "教师持证上岗",
  columns: [
    schoolCode,
    schoolName,
    count("teachers", "在岗专任教师数(人)", "义务教育阶段在岗的专任教师数。", SOURCES.personnel),
    count("certified", "持有教师资格证人数(人)", "其中持有教师资格证的人数。", SOURCES.personnel, {
      facets: ["certified"],
    }),
    mergedInto,
    remark,
  ],
  keys: 2,
  unique: ["code"],
  note: "每行一所学校，填在岗专任教师持有教师资格证的情况。",
  optional: true,
  checks: [{ kind: "within", part: "certified", whole: "teachers" }],
});

export default certificates;
