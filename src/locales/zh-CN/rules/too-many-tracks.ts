import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "轨数过多",
  advice:
    "请核对教学班数和学制；确有这么多班的，说明情况。界限出自事业统计审核说明（网上文本，请核对），不是评估标准。",
  messages: {
    over: "{school}{stage}教学班{classes}个，按{grades}个年级每年级超过{most}轨，请核对。",
  },
} as const satisfies RuleSentences;

export default sentences;
