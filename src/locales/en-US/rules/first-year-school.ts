import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "School in its first year",
  advice: "Check the year; if the school is not new, correct its history or its year of building.",
  messages: {
    opened:
      "{school} opened in {year}: items on the year before (exchange, public funds, money for training) and retention do not apply to it.",
  },
} as const satisfies RuleSentences;

export default sentences;
