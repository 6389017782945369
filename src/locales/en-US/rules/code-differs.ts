import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Code differs from the registers",
  advice: "Check the statistics and correct the code in 学校台账 or in the registers.",
  messages: {
    differs:
      "{school} has code {code} in 学校台账, but {other} in “{registers}”; until one is corrected, their figures belong to no school.",
    habit:
      "The “{heading}” of {count} schools in “{sheet}” ({cells…}) is another one in the registers; {school}, for one, has {code} here and {other} there. Until one is corrected, their figures belong to no school.",
  },
} as const satisfies RuleSentences;

export default sentences;
