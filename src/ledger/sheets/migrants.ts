import { STAGE_NAMES, STAGES } from "../../standards/terms";
import { count, remark, SOURCES, stage } from "../columns";
import { sheetTemplate } from "../template";

/** 随迁子女就学, one row a stage. */
const migrants = sheetTemplate({
  order: 39,
  name: "随迁子女就学",
  columns: [
    stage,
    count("eligible", "符合条件的随迁子女数(人)", "符合条件的随迁子女总数。", SOURCES.bureau, { width: 14 }),
    count("inPublic", "其中公办学校就读(人)", "在公办学校就读的人数。", SOURCES.school, { width: 14 }),
    count("inPurchased", "其中政府购买服务的民办学校就读(人)", "在政府购买服务的民办学校就读的人数。", SOURCES.school, {
      width: 18,
    }),
    remark,
  ],
  keys: 1,
  unique: ["stage"],
  note: "每行一个学段。",
  optional: true,
  initial: STAGES.map((id) => ({ stage: STAGE_NAMES[id] })),
  checks: [{ kind: "sumWithin", parts: ["inPublic", "inPurchased"], whole: "eligible" }],
});

export default migrants;
