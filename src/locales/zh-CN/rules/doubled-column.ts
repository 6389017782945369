import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "列重复",
  advice: "只保留数据正确的一列，删去其余各列或改掉它们的标题。",
  messages: {
    doubled: "“{sheet}”的“{heading}”应只有一列，实际有{count}列，都没有读取。",
  },
} as const satisfies RuleSentences;

export default sentences;
