import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Blank cell",
  advice: "Fill it in; enter 0 for none.",
  messages: {
    figure: "“{heading}” of {record} should be filled in, with 0 for none, but is blank.",
    entry: "“{heading}” of {record} should be filled in, but is blank.",
    pupils:
      "At least one of the three numbers of pupils (小学, 初中, 高中) of {record} should be filled in, but all are blank.",
    figureHabit:
      "{count} cells of “{heading}” in “{sheet}” ({cells…}) should be filled in, with 0 for none, but are blank.",
    entryHabit: "{count} cells of “{heading}” in “{sheet}” ({cells…}) should be filled in, but are blank.",
    pupilsHabit:
      "In {count} rows of “{sheet}” ({cells…}) all three numbers of pupils (小学, 初中, 高中) are blank; each row should have at least one.",
  },
} as const satisfies RuleSentences;

export default sentences;
