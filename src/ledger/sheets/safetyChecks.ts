import { count, remark, schoolCode, schoolName, SOURCES, text, year } from "../columns";
import { sheetTemplate } from "../template";

/** 安全排查, one row a school and month. */
const safetyChecks = sheetTemplate({
  order: 61,
  name: "安全排查",
  columns: [
    schoolCode,
    schoolName,
    year,
    count("month", "月份", "1至12。", SOURCES.school, { width: 8, range: { least: 1, most: 12 } }),
    count("found", "发现隐患数(处)", "本月排查发现的隐患，没有填0。", SOURCES.school),
    count("fixed", "已整改数(处)", "其中已经整改的。", SOURCES.school),
    text("action", "整改情况", "未整改的说明措施和时限。", SOURCES.school, { width: 30 }),
    remark,
  ],
  keys: 2,
  unique: ["code", "year", "month"],
  note: "每行一所学校的一个月。",
  optional: true,
  checks: [{ kind: "within", part: "fixed", whole: "found" }],
});

export default safetyChecks;
