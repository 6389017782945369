import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Rows missing from a register",
  advice:
    "Add the missing rows; a figure of none is 0. A teaching point reported by its central school needs a row that names that school; where a school need not be there, correct the ledger of schools first.",
  messages: {
    schools:
      "“{sheet}” should have a row of every school that its item asks; {count} {count?is|are} missing: {schools+}. Until they are added the item cannot be judged.",
    joint:
      "“{sheet}”: “{heading}” is for teaching points and village schools, and their central school needs a row of its own; {schools+} cannot be reported so, and the item cannot be judged.",
    lines:
      "“{sheet}” should have these lines, which are not there: {lines+}. Until they are added the item cannot be judged.",
    vetoes:
      "“{sheet}” should have these lines, which are not there: {lines;}. Until they are added the item cannot be judged.",
  },
} as const satisfies RuleSentences;

export default sentences;
