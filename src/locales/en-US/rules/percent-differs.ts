import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Stated percentage differs from its figures",
  advice: "Compute the percentage again from the figures of the row; if the figures are wrong, correct them.",
  messages: {
    differs: "{record}: “{stated}” should be {computed} (“{part}” divided by “{whole}”); it is {found}.",
    ofNothing: "{record}: “{whole}” is 0, so “{stated}” should be left blank; it is {found}.",
  },
} as const satisfies RuleSentences;

export default sentences;
