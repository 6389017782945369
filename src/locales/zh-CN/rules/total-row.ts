import type { RuleSentences } from "../../sentence";

const sentences: RuleSentences = {
  title: "台账中有合计行",
  advice: "删去该行；合计数由系统计算。",
  messages: {
    labelled: "{sheet}应每行一条记录，不设合计行，实际第{row}行是“{label}”，没有作为数据读取。",
    unlabelled:
      "{sheet}应每行一条记录，不设合计行，实际第{row}行没有填写名称等项，各项数字恰为其他行之和，没有作为数据读取。",
  },
};

export default sentences;
