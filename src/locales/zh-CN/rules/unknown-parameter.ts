import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "参数名称无法识别",
  advice: "把名称改回“新建台账”生成的写法；不是参数的内容请移到其他工作表。",
  messages: {
    misspelt: "“参数”表第{rows}行的“{name}”不是参数名称，该行取值未采用，可能应为“{nearest}”。",
    unknown: "“参数”表第{rows}行的“{name}”不是参数名称，该行取值未采用。",
  },
} as const satisfies RuleSentences;

export default sentences;
