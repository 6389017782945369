import { amount, remark, schoolCode, schoolName, SOURCES, stage, text } from "../columns";
import { sheetTemplate } from "../template";

/** 自定指标数据: what schools report of the province's own indicators, one row a school, stage and indicator. */
const freeValues = sheetTemplate({
  order: 26,
  name: "自定指标数据",
  columns: [
    schoolCode,
    schoolName,
    stage,
    text("indicator", "指标", "与“办学基本标准自定指标”一致的指标名称。", SOURCES.bureau, {
      filled: "always",
      width: 30,
    }),
    amount("value", "指标值", "本学段的指标值，单位与“办学基本标准自定指标”一致。", SOURCES.school, {
      digits: 4,
      width: 12,
    }),
    remark,
  ],
  keys: 4,
  unique: ["code", "stage", "indicator"],
  note: "每行一所学校一个学段的一项自定指标；校区并入本部的，本部和校区合填一行，填本部的标识码。",
  optional: true,
  someSchools: true,
});

export default freeValues;
