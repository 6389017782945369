import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "分项与总数不符",
  advice: "分项之和应与总数一致。请核对各分项和总数，更正填错的一项；各项确实无误的，说明情况。",
  messages: {
    differs: "{record}的{parts}之和应等于“{whole}”{limit}，现为{found}，相差{difference}。",
    exceeds: "{record}的{parts}之和应不大于“{whole}”{limit}，现为{found}，多出{difference}。",
  },
} as const satisfies RuleSentences;

export default sentences;
