import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "A basic standard of 0",
  advice: "Correct the standard by the province’s document; where schools of this kind are not asked, write “/”.",
  messages: {
    nothing:
      "{record}: “{heading}” is 0 and has to be reached, which every school does; until it is corrected it cannot be judged by.",
    habit:
      "{count} cells of “{heading}” in “{sheet}” ({cells…}) are 0 and have to be reached, which every school does; until they are corrected they cannot be judged by.",
  },
} as const satisfies RuleSentences;

export default sentences;
