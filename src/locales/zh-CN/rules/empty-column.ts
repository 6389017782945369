import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "整列没有填写",
  advice: "补填该列；数字栏没有的填0。",
  messages: {
    figures: "“{sheet}”的“{heading}”一列应逐行填写，没有的填0，实际整列空白。",
    entries: "“{sheet}”的“{heading}”一列应逐行填写，实际整列空白。",
    pupils: "“{sheet}”的小学、初中、高中在校生数应逐校填写，实际三列全部空白。",
  },
} as const satisfies RuleSentences;

export default sentences;
