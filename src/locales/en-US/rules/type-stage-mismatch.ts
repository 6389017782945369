import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "School type and stages disagree",
  advice:
    "Check the type and the pupils of each stage. If classes of another stage are attached, or a stage takes no pupils for now, explain in writing. Things are divided by pupils, not by type.",
  causes: ["no pupils are enrolled in grade __ yet", "has __ attached classes of __ with __ pupils"],
  messages: {
    mismatch: "{school}: a school of type {type} should have pupils of {expected}; it has pupils of {found}.",
  },
} as const satisfies RuleSentences;

export default sentences;
