import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Duplicate column",
  advice: "Keep the column that is right; delete the others or change their headings.",
  messages: {
    doubled: "“{sheet}” should have one column “{heading}”, but has {count}; none of them was read.",
  },
} as const satisfies RuleSentences;

export default sentences;
