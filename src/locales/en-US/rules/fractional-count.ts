import type { RuleSentences } from "../../sentence";

const sentences: RuleSentences = {
  title: "Fraction in a count",
  advice: "Enter the whole number from the source report; replace averages, rates and figures in other units.",
  messages: {
    found: "“{heading}” of {record} should be a whole number, but is {found}.",
  },
};

export default sentences;
