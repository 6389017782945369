import type { RuleSentences } from "../../sentence";

const sentences: RuleSentences = {
  title: "Code used twice",
  advice: "Delete the second row of the same school, or correct the code from the statistics.",
  messages: {
    twice: "Code {code} should stand in one row, but stands in {count}: {schools}.",
  },
};

export default sentences;
