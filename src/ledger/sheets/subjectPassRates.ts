import { count, grade, remark, schoolCode, schoolName, SOURCES, stage, statedPercent, text } from "../columns";
import { sheetTemplate } from "../template";

/** 学科合格率, one row a school, grade and subject; by those due (应考) or those who sat (实考), as the parameter says. */
const subjectPassRates = sheetTemplate({
  order: 51,
  name: "学科合格率",
  columns: [
    schoolCode,
    schoolName,
    stage,
    grade,
    text("subject", "学科", "学科名称。", SOURCES.school, { filled: "always", width: 10 }),
    count("due", "应考人数(人)", "应参加考查的人数。", SOURCES.school),
    count("sat", "实考人数(人)", "实际参加考查的人数。", SOURCES.school),
    count("passed", "合格人数(人)", "成绩合格的人数。", SOURCES.school),
    statedPercent("statedRate", "合格率(%)", "上报的合格率，按应考人数计算。", SOURCES.school, 1),
    remark,
  ],
  keys: 2,
  unique: ["code", "stage", "grade", "subject"],
  note: "每行一所学校一个年级的一门学科。",
  optional: true,
  checks: [
    { kind: "within", part: "sat", whole: "due" },
    { kind: "within", part: "passed", whole: "sat" },
  ],
});

export default subjectPassRates;
