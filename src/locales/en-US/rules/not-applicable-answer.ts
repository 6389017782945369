import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "“Not applicable” to be checked",
  advice:
    "Answer with met or not met where the item always applies; where it does not apply, say why in the column of findings.",
  causes: ["under __ the item does not apply to this county"],
  messages: {
    mustApply:
      "“{item}” always applies and should be answered with met or not met; “not applicable” counts as no answer.",
    noted: "“{item}” is answered with “not applicable”; please check the reason given.",
    nobody: "“{item}”: every kind is stated as 0; please check that the county has no such child.",
  },
} as const satisfies RuleSentences;

export default sentences;
