import { count, remark, SOURCES, statedPercent, text, year } from "../columns";
import { sheetTemplate } from "../template";

/** 宣传与知晓率, one row an activity. */
const awareness = sheetTemplate({
  order: 62,
  name: "宣传与知晓率",
  columns: [
    year,
    text("activity", "宣传活动", "宣传活动的名称和形式。", SOURCES.bureau, { filled: "always", width: 30 }),
    count("asked", "调查人数(人)", "接受调查的人数，没有调查填0。", SOURCES.bureau),
    count("aware", "知晓人数(人)", "其中知晓的人数。", SOURCES.bureau),
    statedPercent("statedRate", "知晓率(%)", "上报的知晓率。", SOURCES.bureau, 1),
    remark,
  ],
  keys: 2,
  unique: ["year", "activity"],
  note: "每行一次宣传活动。",
  optional: true,
  checks: [
    { kind: "within", part: "aware", whole: "asked" },
    { kind: "percent", stated: "statedRate", part: "aware", whole: "asked" },
  ],
});

export default awareness;
