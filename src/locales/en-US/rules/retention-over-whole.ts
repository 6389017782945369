import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Retention over 100%",
  advice:
    "Check the pupils who finished, entered, transferred and died; transfers are easily forgotten. If all are right, explain, such as by the pupils who came back to school or repeated a year.",
  causes: [
    "includes __ pupils who came back and __ who repeat a year",
    "__ of the pupils moved here in __ and are entered in the pupil register",
  ],
  messages: {
    over: "{record}: retention by the national formula should not exceed 100%; it is {rate}%.",
    contradicts:
      "{record}: entrants less deaths leave nobody, which contradicts the pupils who finished or transferred.",
  },
} as const satisfies RuleSentences;

export default sentences;
