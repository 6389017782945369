import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "数据年度偏早",
  advice: "请补填近一年的数据；新数据尚未公布等情况，说明原因和所用年度。",
  causes: ["__年度的数据尚未公布，沿用__年度数据"],
  messages: {
    latest: "“{sheet}”应有统计年度{year}年或上一年的数据，最近一年现为{found}年。",
    subject: "{record}的“{heading}”应在统计年度{year}年之前{years}年以内（监测三年一轮），现为{found}年。",
    cohorts: "“{sheet}”应填统计年度{year}年或上一年毕业的一届，现有{count}行是更早毕业的：{records+行}。",
  },
} as const satisfies RuleSentences;

export default sentences;
