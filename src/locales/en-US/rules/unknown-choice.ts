import type { RuleSentences } from "../../sentence";

const sentences: RuleSentences = {
  title: "Not one of the choices",
  advice: "Choose from the list; where nothing fits, explain and ask the authority how to classify the school.",
  messages: {
    found: "“{heading}” of {record} should be one of {choices}, but is “{found}”.",
  },
};

export default sentences;
