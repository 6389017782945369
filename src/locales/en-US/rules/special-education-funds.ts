import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Public funds for special education to be checked",
  advice:
    "Check the standard against the document of the budget’s year; explain money for pupils in ordinary classes that is below it. Whether it decides is a parameter.",
  causes: ["the funds of integrated pupils are borne by __; the standard follows __"],
  messages: {
    old: "“{parameter}” is {value} yuan; for the budget of {year} it should be at least {least} yuan (check the document).",
    integrated: "{record}: {value} yuan a pupil, below the standard of {standard} yuan; please check or explain.",
  },
} as const satisfies RuleSentences;

export default sentences;
