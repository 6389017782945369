import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Points do not add up",
  advice: "Compare the points with the province’s rules; where these say otherwise, explain.",
  messages: {
    stated:
      "The points of “{sheet}” should add up to the {stated} of its own total row; they add up to {sum}, {difference} off. One of them is wrong.",
    sum: "The points of “{sheet}” should add up to {full}; they add up to {sum}.",
  },
} as const satisfies RuleSentences;

export default sentences;
