import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Changed too much since last year",
  advice:
    "Look for a zero too many or too few and for another unit; explain what really changed. The share is a parameter of this product’s own, no standard.",
  messages: {
    school: "Of {school} more than {percent}% up or down since last year: {figures;}.",
    times:
      "“{heading}” of {school} was {before} last year and is {after}, about {times} times as much: a zero too many, or another unit?",
    fraction:
      "“{heading}” of {school} was {before} last year and is {after}, about one {times}th: a zero too few, or another unit?",
    column:
      "“{heading}” changed by more than {percent}% at {count} schools of {filled} that had a figure; these together went from {before} to {after}. Is it counted in the same way, in the same unit?",
    columnTimes:
      "“{heading}” is about {times} times last year’s at {count} schools of {filled} that had a figure; these together went from {before} to {after}: another unit?",
    columnFraction:
      "“{heading}” is about one {times}th of last year’s at {count} schools of {filled} that had a figure; these together went from {before} to {after}: another unit?",
    county:
      "“{heading}” of the county was {before} last year and is {after}, more than {percent}% up or down; this has to be explained.",
  },
} as const satisfies RuleSentences;

export default sentences;
