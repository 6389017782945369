import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Sources that differ",
  advice:
    "Compare with 统计, 学籍, 人事 and 财务: correct what is wrong; where date or definition differ, write reason, person and date into 多源核对. The share that is let pass is a parameter of this product’s own.",
  messages: {
    differ: "{record}: the sources differ ({figures}), and no reason, person and date are given.",
    beyond:
      "{record}: the sources differ by more than {percent}% ({figures}), and no reason, person and date are given.",
    incomplete: "{record}: the sources differ, and the explanation still lacks {headings}.",
    ledger: "“{heading}” of “{sheet}” is {expected}, unlike every source of {record} ({figures}).",
    stage:
      "{record}: “{figure}” needs its stage where it is a figure of stages, and none where it is one of the whole school.",
  },
} as const satisfies RuleSentences;

export default sentences;
