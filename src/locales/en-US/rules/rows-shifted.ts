import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Pasted one line off",
  advice: "Compare names and figures from the first line on and paste them anew; where it is chance, explain.",
  messages: {
    rowsBelow:
      "The figures in {rows?row|rows} {rows…} ({count}) are far from last year’s and close to those of the school on the next line ({school} and {neighbour} last year): pasted one line off?",
    rowsAbove:
      "The figures in {rows?row|rows} {rows…} ({count}) are far from last year’s and close to those of the school on the line above ({school} and {neighbour} last year): pasted one line off?",
    columnBelow:
      "“{heading}” in {rows?row|rows} {rows…} ({count}) is close to last year’s of the school on the next line and far from the school’s own ({school} and {neighbour} last year): pasted one line off?",
    columnAbove:
      "“{heading}” in {rows?row|rows} {rows…} ({count}) is close to last year’s of the school on the line above and far from the school’s own ({school} and {neighbour} last year): pasted one line off?",
  },
} as const satisfies RuleSentences;

export default sentences;
