import type { RuleSentences } from "../../sentence";

const sentences: RuleSentences = {
  title: "Total row among the records",
  advice: "Delete the row; totals are computed in the derived sheets.",
  messages: {
    labelled:
      "{sheet} should hold one record a row and no totals, but row {row} is “{label}”; it was not read as a record.",
    unlabelled:
      "{sheet} should hold one record a row and no totals, but row {row} names nothing and its figures are the sums of other rows; it was not read as a record.",
  },
};

export default sentences;
