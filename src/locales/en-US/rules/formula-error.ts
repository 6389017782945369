import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Formula error",
  advice: "Check the formula and the cells that it refers to, or enter the value itself.",
  messages: {
    found: "“{heading}” of {record} should hold something usable, but shows {found}.",
    habit:
      "{count} cells of “{heading}” in “{sheet}” ({cells…}) should hold something usable, but show {found} or the like.",
  },
} as const satisfies RuleSentences;

export default sentences;
