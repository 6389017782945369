import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Some cells of a 是 / 否 column are blank",
  advice: "Fill in 是 or 否 in each of them.",
  messages: {
    some: "“{heading}” of “{sheet}”: {count} {count?cell|cells} ({rows?row|rows} {rows…}) {count?is|are} blank while others are filled in; only a wholly blank column means 否.",
  },
} as const satisfies RuleSentences;

export default sentences;
