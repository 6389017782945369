import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Fraction in a count",
  advice: "Enter the whole number from the source report; replace averages, rates and figures in other units.",
  messages: {
    found: "“{heading}” of {record} should be a whole number, but is {found}.",
    habit: "{count} cells of “{heading}” in “{sheet}” ({cells…}) should be whole numbers but are not, such as {found}.",
  },
} as const satisfies RuleSentences;

export default sentences;
