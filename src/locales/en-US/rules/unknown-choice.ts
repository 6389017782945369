import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Not one of the choices",
  advice: "Choose from the list; where nothing fits, explain and ask the authority how to classify the school.",
  messages: {
    found: "“{heading}” of {record} should be one of {choices}, but is “{found}”.",
    habit:
      "{count} cells of “{heading}” in “{sheet}” ({cells…}) should be one of {choices}, but are “{found}” or the like.",
  },
} as const satisfies RuleSentences;

export default sentences;
