import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Negative number",
  advice: "Correct it from the source report; enter 0 for none.",
  messages: {
    found: "“{heading}” of {record} should not be below 0, but is {found}.",
    habit:
      "{count} cells of “{heading}” in “{sheet}” ({cells…}) are below 0, which they should not be, such as {found}.",
  },
} as const satisfies RuleSentences;

export default sentences;
