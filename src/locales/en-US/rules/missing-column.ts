import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Missing column",
  advice: "Add the column with its heading, or restore the heading as the template writes it.",
  messages: {
    missing: "“{sheet}” should have a column “{heading}”, but none was found.",
  },
} as const satisfies RuleSentences;

export default sentences;
