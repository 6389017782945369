import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Unknown heading",
  advice: "Leave a column of your own; correct the heading of a column that should be read.",
  messages: {
    unknown: "The heading “{heading}” of “{sheet}” is none of the template’s; the column was not read.",
  },
} as const satisfies RuleSentences;

export default sentences;
