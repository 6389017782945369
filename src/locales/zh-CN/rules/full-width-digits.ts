import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "数字为全角字符",
  advice: "切换到半角（英文）输入状态重新填写。",
  messages: {
    found: "{record}的“{heading}”应为半角的{suggestion}，实际是全角的“{found}”。",
    habit: "“{sheet}”的“{heading}”栏有{count}格数字是全角字符（{cells…}），应为半角；如“{found}”应为{suggestion}。",
  },
} as const satisfies RuleSentences;

export default sentences;
