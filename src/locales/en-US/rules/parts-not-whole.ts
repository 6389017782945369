import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Parts that do not make up the whole",
  advice: "The parts should add up to the whole. Check them all and correct the wrong figure, or explain it.",
  messages: {
    differs:
      "{record}: {parts} should add up to “{whole}”, which is {limit}; they make {found}, a difference of {difference}.",
    exceeds:
      "{record}: {parts} together should not exceed “{whole}”, which is {limit}; they make {found}, {difference} too many.",
  },
} as const satisfies RuleSentences;

export default sentences;
