import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "差异系数超过评估标准",
  advice:
    "数据属实的，这是评估结论，不必更正。可先核对有无单位错误、漏拆分或多列、少列的学校，再从差异贡献大的学校着手缩小差距。",
  messages: {
    single: "{method}{stage}“{indicator}”的差异系数应不大于{limit:2}，现为{coefficient}，不达标。",
    composite: "{method}{stage}综合差异系数应不大于{limit:2}，现为{coefficient}，不达标。",
  },
} as const satisfies RuleSentences;

export default sentences;
