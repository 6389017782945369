import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Custom functions not available",
  advice: "Install the add-in and press Ctrl+Alt+F9, or use sheets that were written as common formulas or as values.",
  messages: {
    unavailable:
      "The derived sheets should show figures, but {count} {count?cell|cells} (first on “{sheet}”) {count?shows|show} {shown}: the EDU functions are not available here or have not finished. The check computes from the ledger itself and is not affected.",
  },
} as const satisfies RuleSentences;

export default sentences;
