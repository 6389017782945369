import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Rooms and equipment without pupils",
  advice:
    "Figures of no pupil count in no school’s indicators. Check the number of pupils; if the school is closed or not yet opened, explain in writing or set the figures to 0.",
  causes: [
    "closed in __ of __; the assets have not been passed on yet",
    "a new school that enrols from the autumn of __ on",
  ],
  messages: {
    shared: "{school} has no pupils of any stage, so these cannot be divided, but are filled in: {columns}.",
    funds:
      "{record}: “{heading}” is 0, but “{budget}” is filled in; give the pupils of the year that the funds were set by.",
  },
} as const satisfies RuleSentences;

export default sentences;
