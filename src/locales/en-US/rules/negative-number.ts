import type { RuleSentences } from "../../sentence";

const sentences: RuleSentences = {
  title: "Negative number",
  advice: "Correct it from the source report; enter 0 for none.",
  messages: {
    found: "“{heading}” of {record} should not be below 0, but is {found}.",
  },
};

export default sentences;
