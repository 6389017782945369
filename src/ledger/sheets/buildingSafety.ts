import { amount, remark, schoolCode, schoolName, SOURCES, text } from "../columns";
import { sheetTemplate } from "../template";

/** 校舍安全: D级危房 and what became of it, one row a school. */
const buildingSafety = sheetTemplate({
  order: 56,
  name: "校舍安全",
  columns: [
    schoolCode,
    schoolName,
    amount("buildings", "校舍建筑面积(㎡)", "校舍建筑面积，取本学年数。", "教基5170"),
    amount("dangerous", "D级危房面积(㎡)", "经鉴定为D级危房的校舍面积，没有填0。", SOURCES.school),
    amount("removed", "其中已消除面积(㎡)", "D级危房中已经拆除或停用的面积，没有填0。", SOURCES.school),
    text("action", "处理措施", "拆除、停用、重建的安排。", SOURCES.school),
    remark,
  ],
  keys: 2,
  unique: ["code"],
  note: "每行一个办学点。",
  optional: true,
  checks: [
    { kind: "within", part: "dangerous", whole: "buildings" },
    { kind: "within", part: "removed", whole: "dangerous" },
  ],
});

export default buildingSafety;
