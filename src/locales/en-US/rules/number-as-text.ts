import type { RuleSentences } from "../../sentence";

const sentences: RuleSentences = {
  title: "Number stored as text",
  advice: "Convert the cell to a number (the green triangle, or Data → Text to Columns → Finish).",
  messages: {
    found: "“{heading}” of {record} should be the number {suggestion}, but “{found}” is stored as text.",
  },
};

export default sentences;
