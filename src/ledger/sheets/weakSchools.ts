import { amount, flag, remark, schoolCode, schoolName, SOURCES, text, year } from "../columns";
import { sheetTemplate } from "../template";

/** 薄弱学校改造, one row a school, year and project. */
const weakSchools = sheetTemplate({
  order: 57,
  name: "薄弱学校改造",
  columns: [
    schoolCode,
    schoolName,
    year,
    text("project", "改造项目", "项目的名称。", SOURCES.bureau, { filled: "always" }),
    amount("planned", "计划投入(万元)", "计划投入的资金，单位为万元。", SOURCES.finance),
    amount("spent", "已投入(万元)", "已经投入的资金，单位为万元。", SOURCES.finance),
    amount("fiscal", "其中财政性教育经费(万元)", "已投入资金中的财政性教育经费。", SOURCES.finance),
    flag("done", "是否完成", "项目已完成的填“是”。", SOURCES.bureau),
    remark,
  ],
  keys: 2,
  unique: ["code", "year", "project"],
  note: "每行一所学校一个年度的一个项目，金额单位为万元。",
  optional: true,
  checks: [{ kind: "within", part: "fiscal", whole: "spent" }],
});

export default weakSchools;
