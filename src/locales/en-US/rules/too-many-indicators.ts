import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Number of indicators of the basic standard",
  advice:
    "Compare the list with the province’s and delete what is not in it; where the province says otherwise, write it down.",
  messages: {
    differs:
      "“{sheet}” has {count} {count?line|lines}, the parameter “{parameter}” says {stated}; they should agree, and until they do the list does not count as met.",
    beyond:
      "“{sheet}” should have {most} indicators at most; it has {count}, and those beyond decide on schools like the others.",
  },
} as const satisfies RuleSentences;

export default sentences;
