import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "校名与办学类型、举办者不符",
  advice:
    "请与办学许可、机构代码核对办学类型、举办者类型和“高校附属”；沿用旧名、合作办学冠名等确有其事的，书面说明。幼儿园不列入“学校台账”。",
  causes: ["校名沿用原名，现为__，批复文号__"],
  messages: {
    type: "{school}的名称为“{word}”，办学类型却填{type}，请核对。",
    kindergarten: "{school}的名称为幼儿园，幼儿园不属于义务教育，不列入“学校台账”，请核对。",
    organiser: "{school}的名称中有“{word}”，举办者类型却填{organiser}，请核对。",
    affiliated: "{school}的名称为高等学校附属学校，“高校附属”却不是“是”，请核对。",
  },
} as const satisfies RuleSentences;

export default sentences;
