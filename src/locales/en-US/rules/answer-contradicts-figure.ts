import type { RuleSentences } from "../../sentence";

const sentences: RuleSentences = {
  title: "Answer contradicts the figures",
  advice: "Compare the figures with the answer and correct one of them; the figures decide.",
  messages: {
    contradicts: "“{item}” is answered with {answer}; the ledger’s figures make it {computed}.",
  },
};

export default sentences;
