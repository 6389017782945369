import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "学校标识码重复",
  advice: "同一学校填了两行的，删去一行；标识码填错的，按统计报表改正。",
  messages: {
    identical: "{school}（标识码{code}）在第{rows}行重复，内容完全相同，只计一行。",
    twice: "学校标识码{code}应只有一行，实际有{count}行：{schools}。",
  },
} as const satisfies RuleSentences;

export default sentences;
