import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Too many digits",
  advice: "Correct it: most often a code or an identity number was pasted into the wrong column.",
  messages: {
    found: "“{heading}” of {record} has more than 15 digits, which no figure of this column has.",
    habit:
      "{count} cells of “{heading}” in “{sheet}” ({cells…}) have more than 15 digits, which no figure of this column has.",
  },
} as const satisfies RuleSentences;

export default sentences;
