import type { RuleSentences } from "../../sentence";

const sentences: RuleSentences = {
  title: "School does not meet the standards",
  advice:
    "A school should reach at least 6 of the 7 standards and at least 85 % of the remaining one. If the figures are right the school has to be improved; 分学校指标表 counts the standards reached under 备注.",
  messages: {
    oneBelow: "{school} should reach at least 6 standards and 85 % of the remaining one; “{indicator}” is under 85 %.",
    tooFew:
      "{school} should reach at least 6 standards and 85 % of the remaining one; it reaches {reached}, short of {indicators}.",
    tooFewBelow:
      "{school} should reach at least 6 standards and 85 % of the remaining one; it reaches {reached}, short of {indicators}, of which under 85 %: {below}.",
  },
};

export default sentences;
