import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "County mean is 0",
  advice:
    "Where no school of the county has any, there is no difference coefficient and no judgement. Check whether the column was left out or filled with 0 by mistake.",
  messages: {
    zero: "{method}, {stage}: “{indicator}” should be above 0; the county mean is 0 and no coefficient can be computed.",
  },
} as const satisfies RuleSentences;

export default sentences;
