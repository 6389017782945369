import type { RuleSentences } from "../../sentence";

const sentences: RuleSentences = {
  title: "On the line",
  advice:
    "The judgement follows the unrounded value. In print the figure seems to pass and does not; say so in the papers, and make good the small gap first.",
  messages: {
    coefficient:
      "{method}, {stage}: the coefficient of “{indicator}” is on the line. Printed as {printed} it seems to keep to {limit}; it is {value} and fails.",
    standard:
      "{school}: “{indicator}” is on the line. Printed as {printed} it seems to reach {limit}; it is {value} and does not.",
    near: "{school}: “{indicator}” is on the line. Printed as {printed} it seems to reach 85 % of the standard ({limit}); it is {value} and does not.",
  },
};

export default sentences;
