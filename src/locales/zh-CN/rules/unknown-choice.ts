import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "所填内容不在选项之内",
  advice: "从下拉列表中选择；确无对应选项的，说明情况并报主管部门确定归类。",
  messages: {
    found: "{record}的“{heading}”应为{choices}之一，实际填的是“{found}”。",
    habit: "“{sheet}”的“{heading}”栏有{count}格应为{choices}之一（{cells…}），实际填的是“{found}”等。",
  },
} as const satisfies RuleSentences;

export default sentences;
