import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "参数填写无效",
  advice: "在“参数”表改正。满意度标准、达标分数等按百分数填写，85不写作0.85。改正以前这个取值不采用。",
  messages: {
    choice: "参数“{parameter}”应为{choices}之一，实际填的是“{found}”。",
    number: "参数“{parameter}”应为{minimum}至{maximum}之间的数字，实际填的是“{found}”。",
    atLeast: "参数“{parameter}”应为不小于{minimum}的数字，实际填的是“{found}”。",
    text: "参数“{parameter}”应为文字，实际是“{found}”。",
    timeOrDate:
      "参数“{parameter}”被 Excel 转成了时间或日期，显示为“{meant}”，存储的是{found}；请先把单元格格式改为“常规”，再填数字。",
    percent: "参数“{parameter}”应填{meant}（{unit}），实际填的是{found}。",
    noMethod: "参数“{parameters}”都填了“否”，应至少有一个填“是”；现按全部办法判定。",
  },
} as const satisfies RuleSentences;

export default sentences;
