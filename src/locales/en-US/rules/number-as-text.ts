import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Number stored as text",
  advice: "Convert the cell to a number (the green triangle, or Data → Text to Columns → Finish).",
  messages: {
    found: "“{heading}” of {record} should be the number {suggestion}, but “{found}” is stored as text.",
    habit:
      "{count} cells of “{heading}” in “{sheet}” ({cells…}) hold numbers stored as text and should be numbers; “{found}”, for one, should be {suggestion}.",
  },
} as const satisfies RuleSentences;

export default sentences;
