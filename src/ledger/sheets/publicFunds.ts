import { amount, count, mergedInto, remark, schoolCode, schoolName, SOURCES } from "../columns";
import { sheetTemplate } from "../template";

/** 经费类别: a school's own funds, and those for its pupils in 随班就读. */
export const FUNDS_KINDS = { school: "学校公用经费", integrated: "随班就读" } as const;

/** 公用经费台账: the public funds of a school in a year, one row a school. */
const publicFunds = sheetTemplate({
  order: 5,
  name: "公用经费台账",
  columns: [
    schoolCode,
    schoolName,
    count("pupils", "学生数(人)", "核定公用经费所依据年度的学生数。", SOURCES.statistics),
    count("approvedPupils", "核定人数(人)", "核定公用经费时采用的人数；不足100人的按100人核定。", SOURCES.finance),
    amount("budget", "上年度公用经费预算总额(万元)", "学校上年度公用经费预算总额，单位为万元。", SOURCES.finance, {
      digits: 4,
      width: 18,
      facets: ["past", "publicFunds"],
    }),
    amount("training", "其中教师培训经费(万元)", "公用经费预算中安排的教师培训经费，单位为万元。", SOURCES.finance, {
      digits: 4,
      width: 16,
      facets: ["past", "trainingFunds"],
    }),
    amount("quota", "基准定额(元)", "执行的生均公用经费基准定额，单位为元。", SOURCES.finance, { aboveZero: true }),
    {
      id: "category",
      heading: "经费类别",
      kind: "choice",
      choices: Object.values(FUNDS_KINDS),
      filled: "never",
      optional: true,
      width: 13,
      note: "学校公用经费 / 随班就读，不填按“学校公用经费”。随班就读残疾学生的公用经费另填一行。",
      source: SOURCES.finance,
    },
    mergedInto,
    remark,
  ],
  keys: 2,
  unique: ["code", "category"],
  note: "每行一所学校，含特殊教育学校；不足100人的村小学、教学点和乡村校区单独一行，由中心校合并填报的填核定人数。金额单位为万元，基准定额单位为元。",
  optional: true,
  checks: [{ kind: "within", part: "training", whole: "budget" }],
});

export default publicFunds;
