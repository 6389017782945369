import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Below the basic standards",
  advice:
    "Where the figure is true, put it on the list of things to set right; where the standard is not the province’s, correct the sheet “办学基本标准”.",
  messages: {
    atLeast:
      "{school}: “{indicator}” should be at least {standard} {unit}; it is {value} {unit} and misses the basic standard.",
    atMost:
      "{school}: “{indicator}” should be at most {standard} {unit}; it is {value} {unit} and misses the basic standard.",
  },
} as const satisfies RuleSentences;

export default sentences;
