import type { RuleSentences } from "../../finding";

const sentences: RuleSentences = {
  title: "台账中有合计行",
  advice: "删去该行；合计数由指标表自动计算。",
  messages: {
    labelled: "{sheet}应每行一所学校，不设合计行，实际第{row}行是“{label}”，没有作为学校计算。",
    unlabelled:
      "{sheet}应每行一所学校，不设合计行，实际第{row}行没有标识码和名称，各项数字恰为其他行之和，没有作为学校计算。",
  },
};

export default sentences;
