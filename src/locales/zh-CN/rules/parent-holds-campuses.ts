import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "本校一行疑似已含校区、村小或教学点",
  advice: "学校一行只填本校自己的数，不含另列一行的校区、村小、教学点；确是巧合的，说明情况。",
  causes: ["本行只填本校的数，其中__为__，与各校区之和相等属巧合"],
  messages: {
    sums: "{school}一行应只填本校的数，实际有{count}项恰等于所属各行（{parts}）之和：{headings}。这些数会重复计算，请核对。",
  },
} as const satisfies RuleSentences;

export default sentences;
