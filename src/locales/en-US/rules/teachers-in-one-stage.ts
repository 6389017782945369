import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "All teachers in one stage",
  advice:
    "Teachers are reported by the stage they teach and are never divided by weight. Place them in 小学 and 初中 as they teach; if the figures are right, explain in writing.",
  causes: ["lessons of the stage __ are given by __ visiting teachers of __"],
  messages: {
    oneStage:
      "{school} has pupils of 小学 and 初中, so both stages should have teachers; all {teachers} stand in {full}, none in {none}.",
  },
} as const satisfies RuleSentences;

export default sentences;
