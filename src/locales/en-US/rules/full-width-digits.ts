import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Full-width digits",
  advice: "Type the digits again in half-width.",
  messages: {
    found: "“{heading}” of {record} should be {suggestion} in half-width digits, but is the full-width “{found}”.",
    habit:
      "{count} cells of “{heading}” in “{sheet}” ({cells…}) hold full-width digits and should hold half-width ones; “{found}”, for one, should be {suggestion}.",
  },
} as const satisfies RuleSentences;

export default sentences;
