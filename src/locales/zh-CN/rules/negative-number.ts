import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "数字为负",
  advice: "核对原始报表后改正；没有的填0。",
  messages: {
    found: "{record}的“{heading}”应不小于0，实际为{found}。",
    habit: "“{sheet}”的“{heading}”栏有{count}格小于0（{cells…}），应不小于0；如{found}。",
  },
} as const satisfies RuleSentences;

export default sentences;
