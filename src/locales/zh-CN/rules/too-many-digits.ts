import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "数字位数过多",
  advice: "请更正：多是粘贴时错了列，把证件号、代码之类填进了数字栏。",
  messages: {
    found: "{record}的“{heading}”超过15位，不会是这一栏的数。",
    habit: "“{sheet}”的“{heading}”栏有{count}格超过15位（{cells…}），不会是这一栏的数。",
  },
} as const satisfies RuleSentences;

export default sentences;
