import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Unit typed into the cell",
  advice: "Delete the unit and enter the number in the unit of the heading.",
  messages: {
    found:
      "“{heading}” of {record} should hold a number only, but holds “{found}” ({suggestion} in the unit of the heading; please check).",
    habit:
      "{count} cells of “{heading}” in “{sheet}” ({cells…}) hold units beside the numbers and should hold numbers only; “{found}”, for one, is {suggestion} in the unit of the heading. Please check each.",
  },
} as const satisfies RuleSentences;

export default sentences;
