import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "临近达标项数",
  advice: "仅作提前提示：先看这些学校刚刚达标的指标和学生数的变化。",
  messages: {
    lost: "{method}{stage}有{count}所学校上年达标、今年不达标：{schools+所}。",
    edge: "{method}{stage}有{count}所学校{all}项指标恰好达到{needed}项，再少一项即不达标：{schools+所}。",
  },
} as const satisfies RuleSentences;

export default sentences;
