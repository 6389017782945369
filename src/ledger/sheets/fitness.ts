import { count, remark, schoolCode, schoolName, SOURCES, stage, statedPercent } from "../columns";
import { sheetTemplate } from "../template";

/** 体质健康, one row a school and stage. */
const fitness = sheetTemplate({
  order: 53,
  name: "体质健康",
  columns: [
    schoolCode,
    schoolName,
    stage,
    count("tested", "测试人数(人)", "参加学生体质健康测试的人数。", SOURCES.school),
    count("passed", "达标人数(人)", "其中达标（及格及以上）的人数。", SOURCES.school),
    statedPercent("statedRate", "体质健康达标率(%)", "上报的达标率。", SOURCES.school, 1),
    remark,
  ],
  keys: 3,
  unique: ["code", "stage"],
  note: "每行一所学校的一个学段，按最近一次学生体质健康测试填写。",
  optional: true,
  checks: [
    { kind: "within", part: "passed", whole: "tested" },
    { kind: "percent", stated: "statedRate", part: "passed", whole: "tested" },
  ],
});

export default fitness;
