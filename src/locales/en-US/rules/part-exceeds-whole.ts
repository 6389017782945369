import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "A part larger than its whole",
  advice:
    "The first figure is contained in the second and cannot be larger. Compare both with the statistics report and correct the wrong one.",
  messages: {
    exceeds: "{record}: “{part}” should not exceed “{whole}”, which is {limit}; it is {found}.",
    several: "{record}: “{whole}” is {limit}, less than what it contains: {parts}.",
    exceedsHabit:
      "{count} cells of “{heading}” in “{sheet}” ({cells…}) exceed “{whole}” of their rows, which they should not. The two columns may have changed places.",
    severalHabit:
      "{count} cells of “{heading}” in “{sheet}” ({cells…}) are less than several figures of their rows that they contain.",
  },
} as const satisfies RuleSentences;

export default sentences;
