import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "疑似整行错位",
  advice: "请从首行起核对学校名称与数字是否对应，错位的重新粘贴；确属巧合的，说明情况。",
  messages: {
    rowsBelow:
      "第{rows…}行起{count}所学校的数字与本校上年相差很大，却与下一行学校上年的数字相近（如{school}与上年{neighbour}），疑似整行错位。",
    rowsAbove:
      "第{rows…}行起{count}所学校的数字与本校上年相差很大，却与上一行学校上年的数字相近（如{school}与上年{neighbour}），疑似整行错位。",
    columnBelow:
      "“{heading}”第{rows…}行起{count}所学校的数与下一行学校上年的数相近，与本校上年相差很大（如{school}与上年{neighbour}），疑似本列错位一行。",
    columnAbove:
      "“{heading}”第{rows…}行起{count}所学校的数与上一行学校上年的数相近，与本校上年相差很大（如{school}与上年{neighbour}），疑似本列错位一行。",
  },
} as const satisfies RuleSentences;

export default sentences;
