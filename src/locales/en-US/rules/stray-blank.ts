import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Stray blank",
  advice: "Delete the blanks; for a whole column replace blanks by nothing.",
  messages: {
    found:
      "“{heading}” of {record} should be “{suggestion}”, but is “{found}” with stray blanks or full-width characters.",
    habit:
      "{count} cells of “{heading}” in “{sheet}” ({cells…}) hold stray blanks or full-width characters; “{found}”, for one, should be “{suggestion}”.",
  },
} as const satisfies RuleSentences;

export default sentences;
