import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Parameter not filled in",
  advice:
    "Fill in the parameter in the sheet 参数; where the rule is not known, look it up in the document that the note names.",
  messages: {
    blank: "The parameter “{parameter}” is blank, so that what hangs on it is undetermined.",
    absent: "The sheet 参数 has no line “{parameter}”, so that what hangs on it is undetermined.",
    doubled:
      "The parameter “{parameter}” stands in rows {rows} with different values, so that what hangs on it is undetermined.",
    open: "The parameter “{parameter}” has not been filled in yet, so that what hangs on it is undetermined.",
  },
} as const satisfies RuleSentences;

export default sentences;
