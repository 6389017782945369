import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Headings not in row 1",
  advice: "Nothing has to be done; delete the rows above to match the template and to sort and filter with ease.",
  messages: {
    lower: "The headings of “{sheet}” should stand in row 1, but stand in row {row}; the table was read from there on.",
  },
} as const satisfies RuleSentences;

export default sentences;
