import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Too many parallel classes",
  advice:
    "See whether classes and 学制 are right; explain a school that really has so many. The bound is from a text on the review of the statistics found on the web (to be checked), no standard.",
  messages: {
    over: "{school}, {stage}: {classes} classes in {grades} grades are more than {most} parallel ones each; are they right?",
  },
} as const satisfies RuleSentences;

export default sentences;
