import { count, remark, schoolCode, schoolName, SOURCES, stage, statedPercent } from "../columns";
import { sheetTemplate } from "../template";

/** 辍学率, by 学籍: one row a school and stage. */
const dropout = sheetTemplate({
  order: 41,
  name: "辍学率",
  columns: [
    schoolCode,
    schoolName,
    stage,
    count("pupilsBefore", "上学年初在校生数(人)", "上学年初有学籍的在校生数。", SOURCES.statistics, { width: 17 }),
    count("dropouts", "学年内辍学学生数(人)", "该学年内辍学的学生数，没有填0。", SOURCES.school, { width: 17 }),
    { ...statedPercent("statedRate", "辍学率(%)", "上报的辍学率。", SOURCES.school, 2), width: 10 },
    // Narrower than elsewhere, so that the sheet stands upright.
    { ...remark, width: 12 },
  ],
  keys: 3,
  unique: ["code", "stage"],
  note: "按学籍统计，每行一所学校的一个学段；与按户籍人口统计的入学率口径不同。",
  optional: true,
  checks: [
    { kind: "within", part: "dropouts", whole: "pupilsBefore" },
    { kind: "percent", stated: "statedRate", part: "dropouts", whole: "pupilsBefore" },
  ],
});

export default dropout;
