import type { RuleSentences } from "../../sentence";

const sentences: RuleSentences = {
  title: "Pupils without classes",
  advice:
    "Where there are pupils there are classes. Check the number of classes; if the pupils have left, correct the number of pupils.",
  messages: {
    noClasses: "{school}: “{column}” should be above 0; there are {pupils} pupils of {stage}, but 0 classes.",
  },
};

export default sentences;
