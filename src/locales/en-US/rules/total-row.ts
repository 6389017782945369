import type { RuleSentences } from "../../finding";

const sentences: RuleSentences = {
  title: "Total row among the schools",
  advice: "Delete the row; totals are computed in the derived sheets.",
  messages: {
    labelled:
      "{sheet} should hold one school a row and no totals, but row {row} is “{label}”; it was not counted as a school.",
    unlabelled:
      "{sheet} should hold one school a row and no totals, but row {row} has neither code nor name and its figures are the sums of other rows; it was not counted as a school.",
  },
};

export default sentences;
