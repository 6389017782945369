import { flag, listedPupil, persuasion, remark, SOURCES, text } from "../columns";
import { sheetTemplate } from "../template";

/** 疑似辍学学生, one row a pupil. */
const suspectedDropouts = sheetTemplate({
  order: 43,
  name: "疑似辍学学生",
  columns: [
    ...listedPupil,
    text("since", "发现日期", "如2025-09-08。", SOURCES.school, { width: 12, dates: true }),
    text("reason", "疑似原因", "简要说明，不写个人隐私。", SOURCES.school),
    ...persuasion,
    flag("returned", "是否已返校", "已返校的填“是”；核实为辍学的转入“辍学学生”。", SOURCES.school),
    remark,
  ],
  keys: 2,
  unique: ["number"],
  note: "控辍保学名册之二，每行一名疑似辍学学生。不登记身份证号、住址和电话。",
  optional: true,
});

export default suspectedDropouts;
