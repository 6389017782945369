import type { RuleSentences } from "../../sentence";

const sentences: RuleSentences = {
  title: "Parent seems to hold its campuses",
  advice: "Enter only the parent’s own figures in its row; explain if it is a coincidence.",
  messages: {
    sums: "The row of {school} should hold its own figures only, but {count} of them equal the sums of its campuses ({campuses}): {headings}. The campuses will be added once more; please check.",
  },
};

export default sentences;
