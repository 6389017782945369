import type { RuleSentences } from "../../sentence";

const sentences: RuleSentences = {
  title: "Number outside what is possible",
  advice: "Correct it. A year has four digits (1985, not 85).",
  messages: {
    outside: "{record}: “{heading}” should be from {least} to {most}; it is {found}.",
  },
};

export default sentences;
