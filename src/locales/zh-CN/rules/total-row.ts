import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "台账中有合计行",
  advice:
    "合计行不作为学校读取，可以保留。自己写的公式，区域不要包含合计行；合计数与各行之和不符的，先核对是哪一行的数变了。",
  messages: {
    inFormula:
      "“{sheet}”第{row}行是合计行，却在{count}个公式的计算区域之内（如{cell}的{formula}），合计数被当作一所学校参加了计算。",
    differs: "“{sheet}”第{row}行“{label}”的“{column}”应为各行之和{sum}，实际是{found}。",
    noSum: "“{sheet}”第{row}行“{label}”没有作为数据读取，但有{count}项数字不是各行之和，请核对。",
    listed: "“{sheet}”有{count}行合计（第{rows}行），没有作为数据读取。",
  },
} as const satisfies RuleSentences;

export default sentences;
