import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Value under its standard",
  advice:
    "If the figures are right this is the judgement and nothing has to be corrected. A school meets the standards with as many reached as its method asks for and every other one near to it.",
  messages: {
    near: "{school}: “{indicator}” should be at least {standard} {unit}; it is {value} {unit}, under the standard but at least {near}% of it.",
    below:
      "{school}: “{indicator}” should be at least {standard} {unit}; it is {value} {unit}, under {near}% of the standard.",
    tolerated:
      "{school}: “{indicator}” should be at least {standard} {unit}; it is {value} {unit}, and reaches the standard with what the transitional tolerances let the school add; a construction plan must be attached.",
  },
} as const satisfies RuleSentences;

export default sentences;
