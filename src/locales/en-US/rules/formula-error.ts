import type { RuleSentences } from "../../sentence";

const sentences: RuleSentences = {
  title: "Formula error",
  advice: "Check the formula and the cells that it refers to, or enter the value itself.",
  messages: {
    found: "“{heading}” of {record} should hold something usable, but shows {found}.",
  },
};

export default sentences;
