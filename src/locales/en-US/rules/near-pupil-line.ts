import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Near the number of pupils from which a school counts",
  advice:
    "A word a year ahead: coefficients and the number of schools that meet their standards change with the list. It only takes last year’s change once more and foretells nothing.",
  messages: {
    fell: "{school} went from {before} to {after} pupils, below {line}: it does not count in {method} any more.",
    rose: "{school} went from {before} to {after} pupils, at least {line}: from this year on it counts in {method}.",
    willFall:
      "{school} went from {before} to {after} pupils; as many less once more is below {line}, and it will not count in {method}.",
    willRise:
      "{school} went from {before} to {after} pupils; as many more once more is at least {line}, and it will count in {method}.",
    near: "{school} had {before} pupils and has {after}, near to {line}, from which on it counts in {method}.",
  },
} as const satisfies RuleSentences;

export default sentences;
