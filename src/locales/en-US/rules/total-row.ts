import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Total row among the records",
  advice:
    "A total row is not read as a school and may stay. Keep it out of the ranges of your own formulas; where a total is not the sum of the rows, see which of them has changed.",
  messages: {
    inFormula:
      "Row {row} of “{sheet}” is a total, yet it lies in the range of {count} {count?formula|formulas} (such as {formula} in {cell}), which {count?takes|take} it for a school.",
    differs: "“{column}” of “{label}” (row {row} of “{sheet}”) should be the sum of the rows, {sum}, but is {found}.",
    noSum:
      "“{label}” (row {row} of “{sheet}”) was not read as a record, but {count} of its figures {count?is not the sum|are not the sums} of the rows; please check.",
    listed:
      "“{sheet}” has {count} {count?total row|total rows} ({rows?row|rows} {rows}), not read as {count?a record|records}.",
  },
} as const satisfies RuleSentences;

export default sentences;
