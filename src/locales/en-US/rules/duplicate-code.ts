import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Code used twice",
  advice: "Delete the second row of the same school, or correct the code from the statistics.",
  messages: {
    identical: "{school} (code {code}) stands in rows {rows} with the same contents, and one of them counts.",
    twice: "Code {code} should stand in one row, but stands in {count}: {schools}.",
  },
} as const satisfies RuleSentences;

export default sentences;
