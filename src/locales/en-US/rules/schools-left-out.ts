import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Schools left out of a register",
  advice: "Add the schools that are missing; if they need not be there, explain.",
  causes: ["__ need not report, because __"],
  messages: {
    leftOut:
      "“{sheet}” ({stage}) should have every school of “{schoolSheet}” that counts; it lacks {count} ({schools+}) with {remainder} {remainder?pupil|pupils}. Pupils of schools that do not count, a normal difference: {excluded}.",
  },
} as const satisfies RuleSentences;

export default sentences;
