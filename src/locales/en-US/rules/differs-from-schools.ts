import type { RuleSentences } from "../../sentence";

const sentences: RuleSentences = {
  title: "Differs from the ledger of schools",
  advice:
    "Both sheets state the same figure of the same day. Correct the wrong one; a difference of up to 5 or 2 % may be explained, a larger one must be corrected.",
  messages: {
    differs:
      "{record}: “{heading}” should agree with {sheet}, which has {expected}; it is {found}, a difference of {difference}.",
  },
};

export default sentences;
