import { amount, count, remark, schoolCode, schoolName, SOURCES } from "../columns";
import type { SheetTemplate } from "../template";

/** 公用经费台账: the public funds of a school in a year, one row a school. */
const publicFunds: SheetTemplate = {
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
    }),
    amount("training", "其中教师培训经费(万元)", "公用经费预算中安排的教师培训经费，单位为万元。", SOURCES.finance, {
      digits: 4,
      width: 16,
    }),
    amount("quota", "基准定额(元)", "执行的生均公用经费基准定额，单位为元。", SOURCES.finance),
    remark,
  ],
  keys: 2,
  unique: ["code"],
  note: "每行一所学校，含特殊教育学校；不足100人的村小学和教学点单独一行。金额单位为万元，基准定额单位为元。",
  optional: true,
  checks: [{ kind: "within", part: "training", whole: "budget" }],
};

export default publicFunds;
