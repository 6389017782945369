import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "校区找不到本部",
  advice: "在“所属学校标识码”填写本部的标识码；不是校区的，把“是否计校数”改为“是”。",
  messages: {
    blank: "{school}不计校数，应填写所属学校标识码，实际是空白。",
    unknown: "{school}的所属学校标识码应是台账中某校的标识码，实际填的{code}在台账中没有。",
  },
} as const satisfies RuleSentences;

export default sentences;
