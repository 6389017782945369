import { amount, count, remark, schoolCode, schoolName, SOURCES, stage, text, year } from "../columns";
import { sheetTemplate } from "../template";

/** 学生资助, one row a school, stage, year and kind of aid. */
const aid = sheetTemplate({
  order: 49,
  name: "学生资助",
  columns: [
    schoolCode,
    schoolName,
    stage,
    year,
    text("item", "资助项目", "资助项目的名称。", SOURCES.finance, { filled: "always", width: 30 }),
    count("people", "资助人数(人)", "本年度享受本项资助的人数。", SOURCES.school),
    amount("money", "资助金额(元)", "本年度本项资助的金额，单位为元。", SOURCES.finance),
    remark,
  ],
  keys: 2,
  unique: ["code", "stage", "year", "item"],
  note: "每行一所学校一个学段一个年度的一项资助。",
  optional: true,
});

export default aid;
