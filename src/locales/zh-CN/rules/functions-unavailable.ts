import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "自定义函数不可用",
  advice: "装好加载项后按 Ctrl+Alt+F9 重新计算；不能装加载项的电脑，用写成“通用公式”或“数值”的指标表。",
  messages: {
    unavailable:
      "“{sheet}”等指标表应显示算出的数值，实际有{count}个单元格显示{shown}：这台电脑上 EDU 函数不可用，或者尚未算完。校验结论由台账直接计算，不受影响。",
  },
} as const satisfies RuleSentences;

export default sentences;
