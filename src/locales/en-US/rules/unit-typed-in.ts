import type { RuleSentences } from "../../sentence";

const sentences: RuleSentences = {
  title: "Unit typed into the cell",
  advice: "Delete the unit and enter the number in the unit of the heading.",
  messages: {
    found:
      "“{heading}” of {record} should hold a number only, but holds “{found}” ({suggestion} without the unit; check it against the unit of the heading).",
  },
};

export default sentences;
