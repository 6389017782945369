import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "独立计校数，却填有所属学校",
  advice:
    "是校区的，把“是否计校数”改为“否”；独立计校数的，删去所属学校标识码，或书面说明（如“村小由中心校管理，独立计校数”）。更正之前按独立学校处理。",
  causes: ["村小由中心校（__）管理，独立计校数"],
  messages: {
    counted: "{school}的“是否计校数”为“是”，却填有所属学校：{parent}；现按独立学校处理，请核对。",
  },
} as const satisfies RuleSentences;

export default sentences;
