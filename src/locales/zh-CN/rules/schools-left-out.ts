import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "台账漏填学校",
  advice: "补填漏掉的学校；确实不需要填的，说明情况。",
  causes: ["__不需要填报，原因：__"],
  messages: {
    leftOut:
      "“{sheet}”的{stage}应含“{schoolSheet}”中计入评估的全部学校，现缺{count}所（{schools+所}），少{remainder}人；另有不计入评估的学校{excluded}人，属正常差额。",
  },
} as const satisfies RuleSentences;

export default sentences;
