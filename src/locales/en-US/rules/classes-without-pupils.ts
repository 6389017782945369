import type { RuleSentences } from "../../sentence";

const sentences: RuleSentences = {
  title: "Classes without pupils",
  advice:
    "Where there are classes there are pupils. Fill in the number of pupils; if the stage is closed, set the classes to 0.",
  messages: {
    noPupils: "{school}: “{column}” should be above 0; there are {classes} classes of {stage}, but no pupils.",
  },
};

export default sentences;
