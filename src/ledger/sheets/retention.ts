import { count, remark, schoolCode, schoolName, SOURCES, stage, YEARS } from "../columns";
import { sheetTemplate } from "../template";

/** 巩固率: the cohort that finishes a stage this year, one row a school and stage. */
const retention = sheetTemplate({
  order: 30,
  name: "巩固率",
  columns: [
    schoolCode,
    schoolName,
    stage,
    count("schoolYears", "学制(年)", "本学段的学制：小学6年或5年，初中3年或4年。", SOURCES.school, { width: 9 }),
    count("entryYear", "入学年份", "本届毕业班学生入学的年份。", SOURCES.school, { width: 9, range: YEARS }),
    count("entered", "入学人数(人)", "本届学生入学时的人数；建校不满一届的学校填0。", SOURCES.statistics, {
      facets: ["cohort", "cohortEntered"],
    }),
    count("transferredIn", "转入人数(人)", "在校期间转入本届的人数。", SOURCES.school, {
      facets: ["cohort", "cohortIn"],
    }),
    count("transferredOut", "转出人数(人)", "在校期间由本届转出的人数。", SOURCES.school, {
      facets: ["cohort", "cohortOut"],
    }),
    count("died", "死亡人数(人)", "在校期间死亡的人数。", SOURCES.school, { facets: ["cohort", "cohortDied"] }),
    count("finished", "毕业人数(人)", "本届毕业（毕业班在校）的人数。", SOURCES.statistics, {
      facets: ["cohortFinished"],
    }),
    remark,
  ],
  keys: 3,
  unique: ["code", "stage"],
  note: "每行一所学校的一个学段。国家与县级两个算法的数据都在本表，采用哪一个见“参数”表。",
  optional: true,
  checks: [{ kind: "within", part: "died", whole: "entered" }],
});

export default retention;
