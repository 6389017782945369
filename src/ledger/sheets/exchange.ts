import { count, mergedInto, remark, schoolCode, schoolName, SOURCES } from "../columns";
import { sheetTemplate } from "../template";

/** 教师交流轮岗 of the last year, one row a school. */
const exchange = sheetTemplate({
  order: 34,
  name: "教师交流轮岗",
  columns: [
    schoolCode,
    schoolName,
    count("eligible", "符合交流条件教师数(人)", "按本县规定符合交流条件的教师数。", SOURCES.personnel, {
      facets: ["exchangeEligible"],
    }),
    count("exchanged", "交流轮岗教师数(人)", "上一年度实际交流轮岗的教师数。", SOURCES.personnel, {
      facets: ["exchanged"],
    }),
    count("backbone", "其中骨干教师数(人)", "交流轮岗教师中的县级及以上骨干教师。", SOURCES.personnel, {
      facets: ["exchangedBackbone"],
    }),
    count("headsExchanged", "交流校长数(人)", "上一年度交流的校长数。可不填。", SOURCES.personnel, { filled: "never" }),
    mergedInto,
    remark,
  ],
  keys: 2,
  unique: ["code"],
  note: "每行一所学校，填上一年度的交流轮岗情况。",
  optional: true,
  checks: [
    { kind: "within", part: "exchanged", whole: "eligible" },
    { kind: "within", part: "backbone", whole: "exchanged" },
  ],
});

export default exchange;
