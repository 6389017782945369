import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Empty column",
  advice: "Fill the column in; enter 0 for none.",
  messages: {
    figures: "Column “{heading}” of “{sheet}” should be filled in on every row, with 0 for none, but is wholly blank.",
    entries: "Column “{heading}” of “{sheet}” should be filled in on every row, but is wholly blank.",
    pupils:
      "The numbers of pupils (小学, 初中, 高中) in “{sheet}” should be filled in for every school, but all three columns are blank.",
  },
} as const satisfies RuleSentences;

export default sentences;
