import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "内容前后或中间有空格",
  advice: "删去多余的空格；成列的可用“查找和替换”把空格替换为空。",
  messages: {
    found: "{record}的“{heading}”应为“{suggestion}”，实际填的是“{found}”，多了空格或全角字符。",
    habit: "“{sheet}”的“{heading}”栏有{count}格内容多了空格或全角字符（{cells…}）；如“{found}”应为“{suggestion}”。",
  },
} as const satisfies RuleSentences;

export default sentences;
