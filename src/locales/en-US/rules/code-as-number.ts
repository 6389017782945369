import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Code typed as a number",
  advice: "Format the column as text, type the code again and check for zeros in front.",
  causes: ["the code has __ digits and no zero in front"],
  messages: {
    found:
      "“{heading}” of {record} should be typed as text, but is the number “{found}”; zeros in front, if any, are lost.",
    habit:
      "{count} cells of “{heading}” in “{sheet}” ({cells…}) should be typed as text, but are numbers such as “{found}”; zeros in front, if any, are lost.",
  },
} as const satisfies RuleSentences;

export default sentences;
