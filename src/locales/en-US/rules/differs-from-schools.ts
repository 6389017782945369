import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Differs from the ledger of schools",
  advice:
    "Both sheets state the same figure of the same day. Correct the wrong one; a difference of up to 5 or 2% may be explained, a larger one must be corrected.",
  causes: ["counted differently: “__” includes __, which makes __ people"],
  messages: {
    differs:
      "{record}: “{heading}” should agree with “{sheet}”, which has {expected}; it is {found}, a difference of {difference}.",
    habit:
      "{count} cells of “{heading}” in “{sheet}” ({cells…}) should agree with 学校台账 but are far off; for {record}, for one, 学校台账 has {expected} and this sheet {found}. They may be of another year or kind, or stand in the wrong column.",
  },
} as const satisfies RuleSentences;

export default sentences;
