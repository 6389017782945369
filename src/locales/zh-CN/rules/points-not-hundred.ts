import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "分值合计不符",
  advice: "按省级评估办法核对各行分值；省级另有规定的，说明情况。",
  messages: {
    stated: "“{sheet}”各行分值之和应等于合计行的{stated}分，现为{sum}分，相差{difference}分，必有一处填错。",
    sum: "“{sheet}”的分值合计应为{full}分，现为{sum}分，请核对。",
  },
} as const satisfies RuleSentences;

export default sentences;
