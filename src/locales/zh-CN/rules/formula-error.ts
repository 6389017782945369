import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "公式出错",
  advice: "检查该单元格的公式和它引用的单元格；不需要公式的，直接填数字。",
  messages: {
    found: "{record}的“{heading}”应有可用的内容，实际显示{found}。",
    habit: "“{sheet}”的“{heading}”栏有{count}格应有可用的内容，实际显示{found}等（{cells…}）。",
  },
} as const satisfies RuleSentences;

export default sentences;
