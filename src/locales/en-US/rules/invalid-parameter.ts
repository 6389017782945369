import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Parameter not valid",
  advice:
    "Correct it on the sheet 参数. Standards in percent are written 85, not 0.85. Until it is corrected this value is not used.",
  messages: {
    choice: "The parameter “{parameter}” should be one of {choices}, but is “{found}”.",
    number: "The parameter “{parameter}” should be a number from {minimum} to {maximum}, but is “{found}”.",
    atLeast: "The parameter “{parameter}” should be a number of at least {minimum}, but is “{found}”.",
    text: "The parameter “{parameter}” should be text, but is “{found}”.",
    timeOrDate:
      "Excel has turned the parameter “{parameter}” into a time or date: it shows “{meant}” and stores {found}; set the format of the cell to General and enter the number again.",
    percent: "The parameter “{parameter}” should be {meant} ({unit}), but is {found}.",
    noMethod: "The parameters “{parameters}” are all at 否; at least one should be at 是. All methods are judged.",
  },
} as const satisfies RuleSentences;

export default sentences;
