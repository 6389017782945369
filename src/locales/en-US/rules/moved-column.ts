import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Column moved",
  advice: "Nothing has to be done; mind the order when pasting blocks of figures.",
  messages: {
    moved: "“{heading}” of “{sheet}” does not stand where the template has it; it was read by its heading.",
  },
} as const satisfies RuleSentences;

export default sentences;
