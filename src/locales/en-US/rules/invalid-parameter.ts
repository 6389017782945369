import type { RuleSentences } from "../../sentence";

const sentences: RuleSentences = {
  title: "Parameter not valid",
  advice: "Correct it on the sheet 参数; a blank takes the default.",
  messages: {
    choice:
      "The parameter “{parameter}” should be one of {choices}, but is “{found}”; until it is corrected its default is in force.",
    number:
      "The parameter “{parameter}” should be a number from {minimum} to {maximum}, but is “{found}”; until it is corrected its default is in force.",
    atLeast:
      "The parameter “{parameter}” should be a number of at least {minimum}, but is “{found}”; until it is corrected its default is in force.",
    text: "The parameter “{parameter}” should be text, but is “{found}”; until it is corrected it counts as not filled in.",
  },
};

export default sentences;
