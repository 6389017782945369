import type { RuleSentences } from "../../sentence";

const sentences: RuleSentences = {
  title: "Differs from the ledger of schools",
  advice: "Both sheets state the same figure. Correct the wrong one; if they are counted differently, explain.",
  messages: {
    differs:
      "{record}: “{heading}” should agree with {sheet}, which has {expected}; it is {found}, a difference of {difference}.",
  },
};

export default sentences;
