import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Item not met",
  advice: "Where the figure is true, put it on the list of things to set right; where it is not, correct the ledger.",
  messages: {
    atLeast: "{method}: “{item}” is not met. {figure} is {value}{unit}, below the standard of {standard}{unit}.",
    atMost: "{method}: “{item}” is not met. {figure} is {value}{unit}, above the standard of {standard}{unit}.",
    below: "{method}: “{item}” is not met. {figure} is {value}{unit}, not below {standard}{unit} as it has to be.",
    above: "{method}: “{item}” is not met. {figure} is {value}{unit}, not above {standard}{unit} as it has to be.",
    is: "{method}: “{item}” is not met. {figure} is {value}{unit}, the standard is {standard}{unit}.",
    answer: "{method}: “{item}” is not met.",
    veto: "{method}: the veto “{item}” applies.",
  },
} as const satisfies RuleSentences;

export default sentences;
