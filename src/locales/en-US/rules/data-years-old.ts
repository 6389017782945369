import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Outdated figures",
  advice: "Add the figures of the last year; where they are not published yet, say why and of which year these are.",
  causes: ["figures of __ are not published yet; those of __ are used"],
  messages: {
    latest: "“{sheet}” should have figures of the county’s year {year} or the year before; its last year is {found}.",
    subject:
      "{record}: “{heading}” should lie within {years} years before the county’s year {year}, as each subject is monitored every three years; it is {found}.",
    cohorts:
      "“{sheet}” should have cohorts that finished in the county’s year {year} or the year before; {count} finished earlier: {records+}.",
  },
} as const satisfies RuleSentences;

export default sentences;
