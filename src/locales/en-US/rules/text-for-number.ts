import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Text where a number belongs",
  advice: "Enter a number: 0 for none, the total where there are several; find out where it is not known.",
  messages: {
    found: "“{heading}” of {record} should be a number, but holds “{found}”.",
    habit:
      "{count} cells of “{heading}” in “{sheet}” ({cells…}) should be numbers but hold texts such as “{found}”; none is written 0.",
  },
} as const satisfies RuleSentences;

export default sentences;
