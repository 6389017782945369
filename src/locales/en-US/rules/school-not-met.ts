import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "School does not meet the standards",
  advice:
    "A school should reach as many standards as its method asks for, and come near to every other. If the figures are right the school has to be improved; 分学校指标表 counts the standards reached under 备注.",
  messages: {
    oneBelow:
      "{school} should reach at least {needed} standards and {near}% of every other; “{indicator}” is under {near}%.",
    tooFew:
      "{school} should reach at least {needed} standards and {near}% of every other; it reaches {reached}, short of {indicators}.",
    tooFewBelow:
      "{school} should reach at least {needed} standards and {near}% of every other; it reaches {reached}, short of {indicators}, of which under {near}%: {below}.",
  },
} as const satisfies RuleSentences;

export default sentences;
