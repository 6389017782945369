import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "数值超出可能范围",
  advice: "请更正。年份填四位数字（1985不写作85）。",
  messages: {
    outside: "{record}的“{heading}”应在{least}至{most}之间，现为{found}。",
    zero: "{record}的“{heading}”应大于0，现为0；没有查清的请留空。",
    outsideHabit: "“{sheet}”的“{heading}”栏有{count}格应在{least}至{most}之间而不在（{cells…}），如{found}。",
    zeroHabit: "“{sheet}”的“{heading}”栏有{count}格应大于0而为0（{cells…}）；没有查清的请留空。",
  },
} as const satisfies RuleSentences;

export default sentences;
