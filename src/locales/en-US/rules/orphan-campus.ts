import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Campus without a parent",
  advice: "Enter the code of its parent, or set 是否计校数 to 是 if it is a school of its own.",
  messages: {
    blank: "{school} is a campus and should name its parent’s code, but the cell is blank.",
    unknown: "{school} should name as its parent a code of the ledger, but {code} is not there.",
  },
} as const satisfies RuleSentences;

export default sentences;
