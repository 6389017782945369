import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "与上年完全相同",
  advice: "请核对是否沿用了上年的数；确实没有变化的，说明情况。",
  messages: {
    workbook: "全部{count}所学校的数字与上年台账“{file}”完全相同，请核对是否选错了文件或沿用了上年的数。",
    school: "{school}的{count}项数字与上年完全相同，疑似沿用了上年的数。",
    column: "“{heading}”各校的数（其中{count}所不小于10）与上年完全相同。",
  },
} as const satisfies RuleSentences;

export default sentences;
