import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "小数栏填了百分数",
  advice: "改填小数，如12.8%填0.128；也可把单元格格式设为百分比，使显示为“12.8%”。",
  messages: {
    found: "{record}的“{heading}”应为小于1的小数，实际填的是{found}。",
    habit: "“{sheet}”的“{heading}”栏有{count}格应为小于1的小数（{cells…}），实际填的是{found}等。",
  },
} as const satisfies RuleSentences;

export default sentences;
