import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "由 Excel 转成了时间或日期",
  advice: "把单元格格式改为“常规”（标识码、名称等改为“文本”），再重新填写；师生比等填比值，不写成“1:16”。",
  messages: {
    found: "{record}的“{heading}”由 Excel 转成了时间或日期：显示为“{suggestion}”，存储的是{found}，不能使用。",
    habit:
      "“{sheet}”的“{heading}”栏有{count}格由 Excel 转成了时间或日期（{cells…}），不能使用；如显示为“{suggestion}”的，存储的是{found}。",
  },
} as const satisfies RuleSentences;

export default sentences;
