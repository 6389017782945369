import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Difference coefficient over its limit",
  advice:
    "If the figures are right this is the judgement and nothing has to be corrected. First check units, divisions and the list of schools; then narrow the gap at the schools that bring most of the difference.",
  messages: {
    single: "{method}, {stage}: the coefficient of “{indicator}” should not exceed {limit:2}; it is {coefficient}.",
    composite: "{method}, {stage}: 综合差异系数 should not exceed {limit:2}; it is {coefficient}.",
  },
} as const satisfies RuleSentences;

export default sentences;
