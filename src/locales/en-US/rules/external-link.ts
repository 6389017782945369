import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Linked to another workbook",
  advice:
    "Open the source, update the links, check the figures and paste them as values, so that the ledger depends on no other file; or explain where they come from and when they were updated.",
  messages: {
    found:
      "“{heading}” of “{sheet}” is linked to another workbook in {count} {count?cell|cells} (such as {formula}); the values may be old ones.",
  },
} as const satisfies RuleSentences;

export default sentences;
