import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Headings not recognised, sheet not read",
  advice:
    "Write the headings as the template has them, the unit in brackets, or make a new ledger and paste the figures into it. Until then the sheet takes no part in the judgement.",
  messages: {
    some: "The sheet “{sheet}” could not be read: row {row} is most like the headings, but only {found} of its columns are known; missing: {missing}.",
    none: "The sheet “{sheet}” could not be read: it is filled in, but none of the template’s headings stands in its first {rows} rows.",
    parameters:
      "The sheet “{sheet}” could not be read: its first {rows} rows should have the headings “{headings}”, but they were not found; no parameter of it is used.",
  },
} as const satisfies RuleSentences;

export default sentences;
