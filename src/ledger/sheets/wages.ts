import { amount, flag, remark, SOURCES, year } from "../columns";
import { sheetTemplate } from "../template";

/** 教师与公务员平均工资收入, one row a year; both figures are of the same year and without 民办 schools. */
const wages = sheetTemplate({
  order: 37,
  name: "工资收入",
  columns: [
    year,
    amount("teachers", "义务教育教师年平均工资收入(元)", "不含民办学校，单位为元。", SOURCES.personnel, {
      width: 18,
      aboveZero: true,
    }),
    amount("officials", "当地公务员年平均工资收入(元)", "与教师同一年度，单位为元。", SOURCES.personnel, {
      width: 18,
      aboveZero: true,
    }),
    flag("performancePay", "是否足额核定绩效工资", "是否按规定足额核定教师绩效工资总量。", SOURCES.personnel, {
      filled: "always",
      width: 13,
    }),
    remark,
  ],
  keys: 1,
  unique: ["year"],
  note: "每行一个年度，两项平均工资收入应为同一年度。",
  optional: true,
  standing: "all",
});

export default wages;
