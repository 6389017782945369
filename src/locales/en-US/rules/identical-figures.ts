import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Schools with identical figures",
  advice:
    "Check them against the reports of the schools, the row was probably copied or filled down; explain in writing if they really are the same.",
  causes: ["both schools checked their own figures, which are the same according to __"],
  messages: {
    identical:
      "All figures of these {count} schools are the same, {figures} of them above 0: {schools}. They seem to be copied; please check.",
  },
} as const satisfies RuleSentences;

export default sentences;
