import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "两校各项数字完全相同",
  advice: "请与各校报表核对，多半是复制或向下填充所致；确属相同的，书面说明。",
  causes: ["两校的数分别由两校核对，确属相同，依据为__"],
  messages: {
    identical: "{schools}这{count}所学校各项数字完全相同（其中{figures}项大于0），疑似复制，请核对。",
  },
} as const satisfies RuleSentences;

export default sentences;
