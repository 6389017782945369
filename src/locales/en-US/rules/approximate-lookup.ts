import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Looked up by an approximate match",
  advice:
    "Give VLOOKUP and HLOOKUP a fourth argument of 0 (FALSE), MATCH a third one of 0, replace LOOKUP by one of them, and check the figures.",
  messages: {
    found:
      "“{heading}” of “{sheet}” is looked up by an approximate match in {count} {count?cell|cells} (such as {formula}), which takes the figure of another row where none is found.",
  },
} as const satisfies RuleSentences;

export default sentences;
