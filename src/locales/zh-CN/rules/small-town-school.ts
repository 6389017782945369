import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "镇区、城区的小规模小学",
  advice: "请核对城乡类型：确是村小的改为“乡村”，其公用经费应按100人核定；确在镇区、城区的，书面说明。",
  causes: ["学校位于__（镇区、城区）驻地，不是村小"],
  messages: {
    small: "{school}的城乡类型为{area}，在校生只有{pupils}人，不足{limit}人，请核对是否为村小。",
  },
} as const satisfies RuleSentences;

export default sentences;
