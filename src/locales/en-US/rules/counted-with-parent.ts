import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Counted by itself, with a parent",
  advice:
    "If it is a campus, answer 否; if it counts by itself, take the parent out or explain in writing, as of a village school that a central school manages. Until then it is read as a school of its own.",
  causes: ["a village school run by the central school __, and counted as a school of its own"],
  messages: {
    counted:
      "{school} counts as a school of its own and names a parent: {parent}. It is read as a school of its own; please check.",
  },
} as const satisfies RuleSentences;

export default sentences;
