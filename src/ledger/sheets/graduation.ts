import { count, remark, schoolCode, schoolName, SOURCES, stage, statedPercent } from "../columns";
import { sheetTemplate } from "../template";

/** 毕业率, one row a school and stage. */
const graduation = sheetTemplate({
  order: 52,
  name: "毕业率",
  columns: [
    schoolCode,
    schoolName,
    stage,
    count("due", "毕业班学生数(人)", "毕业班有学籍的学生数。", SOURCES.statistics),
    count("graduated", "毕业人数(人)", "其中准予毕业的人数。", SOURCES.school),
    statedPercent("statedRate", "毕业率(%)", "上报的毕业率。", SOURCES.school, 1),
    remark,
  ],
  keys: 3,
  unique: ["code", "stage"],
  note: "每行一所学校的一个学段。",
  optional: true,
  checks: [
    { kind: "within", part: "graduated", whole: "due" },
    { kind: "percent", stated: "statedRate", part: "graduated", whole: "due" },
  ],
});

export default graduation;
