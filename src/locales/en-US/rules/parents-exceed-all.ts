import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "More parents than people asked",
  advice: "The parents are among all who were asked and cannot be more. Correct the wrong line.",
  messages: {
    more: "{record}: “{heading}” should not be more than that of “{all}”, {limit}; it is {found}.",
  },
} as const satisfies RuleSentences;

export default sentences;
