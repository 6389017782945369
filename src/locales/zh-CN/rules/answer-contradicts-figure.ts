import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "结论与计算不符",
  advice: "核对台账数据和填写的结论，更正其中一个；判定以台账数据为准。",
  messages: {
    contradicts: "“{item}”填写的结论是{answer}，按台账数据计算为{computed}，请核对。",
  },
} as const satisfies RuleSentences;

export default sentences;
