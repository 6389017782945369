import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Answer contradicts the figures",
  advice: "Compare the figures with the answer and correct one of them; the figures decide.",
  messages: {
    contradicts: "“{item}” is answered with {answer}; the ledger’s figures make it {computed}.",
  },
} as const satisfies RuleSentences;

export default sentences;
