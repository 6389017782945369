import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "金额单位有误",
  advice:
    "请按列标题中的单位改填（公用经费预算、培训经费为万元，基准定额、生均和人均金额为元，拨款和收入为千元）。更正以前这些数不使用。",
  messages: {
    tooLarge:
      "{record}的“{heading}”应为万元，现为{found}，折算生均超过10万元，像是按元填的；按万元应约为{suggestion}。",
    tooSmall: "{record}的“{heading}”应为元，现为{found}，不会这样小，像是按万元或千元填的，应约为{suggestion}。",
    otherYear:
      "{record}的“{heading}”应与其他年度（中位数{median}）单位相同，现为{found}，相差数百倍以上；同一单位应约为{suggestion}。",
    mixed: "“{sheet}”的“{heading}”各年度单位应相同，现从{least}到{most}，相差数百倍以上，分不出哪些年度填错了单位。",
    column:
      "“{sheet}”的“{heading}”整列的单位都不对：已填的{filled}个数中有{off}个不可能是这个单位，如{found}，应约为{suggestion}。",
  },
} as const satisfies RuleSentences;

export default sentences;
