import { flag, listedPupil, persuasion, remark, SOURCES, text } from "../columns";
import { sheetTemplate } from "../template";

/** 辍学学生, one row a pupil. */
const dropouts = sheetTemplate({
  order: 44,
  name: "辍学学生",
  columns: [
    ...listedPupil,
    text("since", "辍学日期", "如2025-09-08。", SOURCES.school, { width: 12, dates: true }),
    text("reason", "辍学原因", "简要说明，不写个人隐私。", SOURCES.school),
    ...persuasion,
    flag("returned", "是否已复学", "已复学的填“是”。", SOURCES.school),
    remark,
  ],
  keys: 2,
  unique: ["number"],
  note: "控辍保学名册之三，每行一名辍学学生。不登记身份证号、住址和电话。",
  optional: true,
});

export default dropouts;
