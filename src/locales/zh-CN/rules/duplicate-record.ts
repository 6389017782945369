import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "台账记录重复",
  advice: "同一内容填了两行的，删去一行；名称、学段或年度填错的，更正。",
  messages: {
    identical: "{record}应只有一行，现有{count}行（第{rows}行）内容完全相同（“{headings}”重复），只计一行。",
    differing:
      "{record}应只有一行，现有{count}行（第{rows}行）“{headings}”相同而内容不一，无法确认哪一行为准，均不计入。",
  },
} as const satisfies RuleSentences;

export default sentences;
