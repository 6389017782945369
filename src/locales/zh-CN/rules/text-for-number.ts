import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "数字栏填了文字",
  advice: "改填数字：没有的填0，有多个数的填合计数，不清楚的核实后再填。",
  messages: {
    found: "{record}的“{heading}”应为数字，实际填的是“{found}”。",
    habit: "“{sheet}”的“{heading}”栏有{count}格应为数字而填了文字（{cells…}），如“{found}”；没有的应填0。",
  },
} as const satisfies RuleSentences;

export default sentences;
