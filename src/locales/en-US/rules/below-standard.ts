import type { RuleSentences } from "../../sentence";

const sentences: RuleSentences = {
  title: "Value under its standard",
  advice:
    "If the figures are right this is the judgement and nothing has to be corrected. A school meets the standards with at least 6 of the 7 reached and the remaining one at 85 % or more.",
  messages: {
    near: "{school}: “{indicator}” should be at least {standard} {unit}; it is {value} {unit}, under the standard but at least 85 % of it.",
    below:
      "{school}: “{indicator}” should be at least {standard} {unit}; it is {value} {unit}, under 85 % of the standard.",
    tolerated:
      "{school}: “{indicator}” should be at least {standard} {unit}; it is {value} {unit}, and reaches the standard with what the transitional tolerances let the school add; a construction plan must be attached.",
  },
};

export default sentences;
