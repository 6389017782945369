import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Impossible retention cohort",
  advice:
    "Check the year of entry, the years of schooling and the pupils who entered, came, left and died, and correct the wrong one; a cohort that has not finished must be replaced by one that has.",
  messages: {
    lost: "{record}: the pupils who left and died should not be more than the {had} who entered and came; they are {lost}.",
    unfinished:
      "{record} should be a cohort that has finished: entering in {entryYear} for {schoolYears} years it finishes in {finishes}, and the county’s year is {year}.",
    schoolYears: "{record}: “{heading}” should be one of {choices}; it is {found}.",
  },
} as const satisfies RuleSentences;

export default sentences;
