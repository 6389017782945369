import type { RuleSentences } from "../../sentence";

const sentences: RuleSentences = {
  title: "Figures without pupils",
  advice:
    "Figures of no pupil count in no school's indicators. Check the number of pupils; if the school or the stage is closed, set the figures to 0 or explain in writing.",
  messages: {
    stage: "{school} has no pupils of {stage}, so these should be 0 or blank, but are filled in: {columns}.",
    shared: "{school} has no pupils of any stage, so these cannot be divided, but are filled in: {columns}.",
  },
};

export default sentences;
