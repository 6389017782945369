import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Campus of a campus",
  advice: "Name the school that is counted as the parent, or correct 是否计校数 of the parent.",
  messages: {
    campus: "The parent of {school} should be counted as a school, but {parent} is a campus itself.",
    itself: "{school} is a campus and should name its parent’s code, but names its own.",
  },
} as const satisfies RuleSentences;

export default sentences;
