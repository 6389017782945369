import type { RuleSentences } from "../../sentence";

const sentences: RuleSentences = {
  title: "Unit typed into the cell",
  advice: "Delete the unit and enter the number in the unit of the heading.",
  messages: {
    found:
      "“{heading}” of {record} should hold a number only, but holds “{found}” ({suggestion} in the unit of the heading; please check).",
  },
};

export default sentences;
