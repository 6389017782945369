import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "缺少列",
  advice: "在第1行补上该列标题并填写数据；列标题改过名的，改回模板的写法。",
  messages: {
    missing: "“{sheet}”应有“{heading}”一列，实际没有找到。",
  },
} as const satisfies RuleSentences;

export default sentences;
