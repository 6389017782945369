import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "家长数多于全部调查对象",
  advice: "家长是全部调查对象的一部分，不可能更多。请对照调查汇总，更正填错的一行。",
  messages: {
    more: "{record}的“{heading}”应不大于“{all}”的{limit}，现为{found}。",
  },
} as const satisfies RuleSentences;

export default sentences;
