import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Equal to last year",
  advice: "See whether last year’s figures were handed in once more; where nothing changed, explain.",
  messages: {
    workbook:
      "All figures of all {count} schools are those of last year’s ledger “{file}”: the wrong file, or last year’s figures once more?",
    school: "All {count} figures of {school} are those of last year: handed in once more?",
    column: "“{heading}” is at every school what it was last year ({count} figures of 10 and more).",
  },
} as const satisfies RuleSentences;

export default sentences;
