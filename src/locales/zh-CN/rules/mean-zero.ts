import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "全县平均值为0",
  advice: "全县没有一所学校有这一项，差异系数就无从计算，也就无法判定。请核对这一列是否漏填、误填为0。",
  messages: {
    zero: "{method}{stage}“{indicator}”应大于0：全县平均值为0，差异系数无法计算。",
  },
} as const satisfies RuleSentences;

export default sentences;
