import type { RuleSentences } from "../../sentence";

const sentences: RuleSentences = {
  title: "Item not met",
  advice: "Where the figure is true, put it on the list of things to set right; where it is not, correct the ledger.",
  messages: {
    figure: "{method}: “{item}” is not met. {figure} is {value}{unit}, the standard is {standard}{unit}.",
    answer: "{method}: “{item}” is not met.",
    veto: "{method}: the veto “{item}” applies.",
  },
};

export default sentences;
