import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "School seems to hold the rows of its campuses",
  advice:
    "Enter only the school’s own figures in its row, without the campuses, village schools and teaching points that have rows of their own; explain if it is a coincidence.",
  causes: ["the row holds the school’s own figures, of which __ is __ and equals the campuses’ sum by chance"],
  messages: {
    sums: "The row of {school} should hold its own figures only, but {count} of them equal the sums of the rows that belong to it ({parts}): {headings}. They will count twice; please check.",
  },
} as const satisfies RuleSentences;

export default sentences;
