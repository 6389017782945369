import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Pupils without classes",
  advice:
    "Where there are pupils there are classes; a combined class counts as one. Check the number of classes; if the pupils have left, correct their number; classes that stand in the row of the school itself belong in the row of this site, or explain in writing.",
  causes: ["has __ multi-grade classes, which are reported with __"],
  messages: {
    noClasses:
      "{school}: “{column}” should be above 0; there {pupils?is|are} {pupils} {pupils?pupil|pupils} of {stage}, but the whole school has 0 classes.",
    elsewhere:
      "{school}: “{column}” is 0, though there {pupils?is|are} {pupils} {pupils?pupil|pupils} of {stage}; the classes seem to stand at another site of the school.",
    counted:
      "{school}: “{column}” should be above 0; there {pupils?is|are} {pupils} {pupils?pupil|pupils} of {stage}, and 班额台账 counts classes of this very row.",
    noClassesHabit:
      "{count} cells of “{heading}” in “{sheet}” ({cells…}) are 0 and should be above 0: the rows have pupils of {stage}, but their whole schools have 0 classes.",
    countedHabit:
      "{count} cells of “{heading}” in “{sheet}” ({cells…}) are 0 and should be above 0: the rows have pupils of {stage}, and 班额台账 counts classes of these very rows.",
  },
} as const satisfies RuleSentences;

export default sentences;
