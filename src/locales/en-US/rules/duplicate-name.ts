import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Name used twice",
  advice: "Delete the second row of the same school; where two schools share a name, complete the names or explain.",
  causes: ["two schools of one name, one in __ and one in __"],
  messages: {
    twice: "The name “{name}” should stand in one row, but stands in {count}, with the codes {codes}.",
  },
} as const satisfies RuleSentences;

export default sentences;
