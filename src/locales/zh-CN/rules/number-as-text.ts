import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "数字以文本形式存储",
  advice: "选中该列，用“数据→分列→完成”或单元格左上角绿色三角的“转换为数字”改为数字。",
  messages: {
    found: "{record}的“{heading}”应为数字{suggestion}，实际是以文本形式存储的“{found}”。",
    habit: "“{sheet}”的“{heading}”栏有{count}格数字以文本形式存储（{cells…}），应为数字；如“{found}”应为{suggestion}。",
  },
} as const satisfies RuleSentences;

export default sentences;
