import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Number outside what is possible",
  advice: "Correct it. A year has four digits (1985, not 85).",
  messages: {
    outside: "{record}: “{heading}” should be from {least} to {most}; it is {found}.",
    zero: "{record}: “{heading}” should be above 0; it is 0. Leave it blank where it is not known yet.",
    outsideHabit:
      "{count} cells of “{heading}” in “{sheet}” ({cells…}) should be from {least} to {most} but are not, such as {found}.",
    zeroHabit:
      "{count} cells of “{heading}” in “{sheet}” ({cells…}) should be above 0 but are 0. Leave blank what is not known yet.",
  },
} as const satisfies RuleSentences;

export default sentences;
