import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Classes or teachers without pupils",
  advice:
    "A stage with classes or teachers has pupils. Correct the number of pupils; if the stage is closed, set its classes and teachers to 0. Until then none of these figures is used.",
  messages: {
    noPupils: "{school}: “{column}” is 0 and the whole school has no pupils of {stage}, yet it has: {figures}.",
    elsewhere:
      "{school}: “{column}” is 0, yet there {classes?is|are} {classes} {classes?class|classes} of {stage}; every site of the school with pupils has classes of its own. Please check.",
    noPupilsHabit:
      "{count} cells of “{heading}” in “{sheet}” ({cells…}) are 0 and the whole schools have no pupils of {stage}, yet they have classes or teachers.",
  },
} as const satisfies RuleSentences;

export default sentences;
