import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Amount in another unit",
  advice:
    "Enter it in the unit of the heading (万元 for the budget and for training, 元 for the standard amount and for amounts a pupil or a teacher, 千元 for allocations and revenue). Until then these figures are not used.",
  messages: {
    tooLarge:
      "{record}: “{heading}” should be in 万元; {found} would be more than 100,000 元 a pupil, as if in 元. In 万元 it would be about {suggestion}.",
    tooSmall:
      "{record}: “{heading}” should be in 元; {found} is too little, as if in 万元 or 千元; it should be about {suggestion}.",
    otherYear:
      "{record}: “{heading}” should be in the same unit as the other years, whose median is {median}; {found} is hundreds of times off. In that unit it would be about {suggestion}.",
    mixed:
      "The years of “{heading}” on “{sheet}” should be in one unit; they range from {least} to {most}, and nobody can tell which are wrong.",
    column:
      "The whole column “{heading}” of “{sheet}” is in another unit: of {filled} figures {off} are impossible, such as {found}, which should be about {suggestion}.",
  },
} as const satisfies RuleSentences;

export default sentences;
