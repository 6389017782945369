import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Percentage in place of a fraction",
  advice: "Enter the fraction, such as 0.128 for 12.8%, or give the cell a percent format so that it shows 12.8%.",
  messages: {
    found: "“{heading}” of {record} should be a fraction below 1, but is {found}.",
    habit:
      "{count} cells of “{heading}” in “{sheet}” ({cells…}) should be fractions below 1, but are {found} and the like.",
  },
} as const satisfies RuleSentences;

export default sentences;
