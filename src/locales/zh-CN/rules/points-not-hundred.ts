import type { RuleSentences } from "../../sentence";

const sentences: RuleSentences = {
  title: "分值合计不是100分",
  advice: "按省级评估办法核对各行分值；省级另有规定的，说明情况。",
  messages: {
    sum: "“{sheet}”的分值合计应为{full}分，现为{sum}分，请核对。",
  },
};

export default sentences;
