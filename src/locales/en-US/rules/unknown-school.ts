import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "School that the ledger does not have",
  advice: "Check the code; if the school is missing from the ledger of schools, add it there.",
  messages: {
    stranger: "“{registers}”: {school} with code {code} is no school of “{sheet}”; its rows count nowhere.",
    unknown: "{record}: “{heading}” should be a school of “{sheet}”, but “{sheet}” has none with code {code}.",
    habit:
      "{count} cells of “{heading}” in “{sheet}” ({cells…}) should be schools of 学校台账 but are not, such as {code}.",
  },
} as const satisfies RuleSentences;

export default sentences;
