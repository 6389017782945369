import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "列标题不在第1行",
  advice: "不影响校验；删去上面的标题行，即与模板一致，筛选、排序也更方便。",
  messages: {
    lower: "“{sheet}”的列标题应在第1行，实际在第{row}行，已从该行往下读取。",
  },
} as const satisfies RuleSentences;

export default sentences;
