import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "More classes than pupils",
  advice:
    "A class has one pupil at least. Check classes and pupils and correct the wrong one; the two may have changed places.",
  messages: {
    more: "{school}: “{column}” is {classes}, but there {pupils?is|are} only {pupils} {pupils?pupil|pupils} of {stage}.",
    habit:
      "{count} cells of “{heading}” in “{sheet}” ({cells…}) are more than the pupils of {stage} in their rows. The two columns may have changed places.",
  },
} as const satisfies RuleSentences;

export default sentences;
