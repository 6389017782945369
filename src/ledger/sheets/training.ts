import { count, mergedInto, remark, schoolCode, schoolName, SOURCES } from "../columns";
import { sheetTemplate } from "../template";

/** 教师培训: 360 hours in five years, one row a school. */
const training = sheetTemplate({
  order: 35,
  name: "教师培训",
  columns: [
    schoolCode,
    schoolName,
    count("teachers", "教师数(人)", "应完成5年360学时培训的教师数。", SOURCES.personnel),
    count("completed", "完成360学时人数(人)", "其中5年内完成360学时培训的人数。", SOURCES.school, {
      facets: ["hours360"],
    }),
    mergedInto,
    remark,
  ],
  keys: 2,
  unique: ["code"],
  note: "每行一所学校，填教师5年360学时培训的完成情况。",
  optional: true,
  checks: [{ kind: "within", part: "completed", whole: "teachers" }],
});

export default training;
