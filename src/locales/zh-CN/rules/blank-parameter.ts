import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "参数未填",
  advice: "在“参数”表中填写该参数；规定不明的，按说明中的文件核对后填写。",
  messages: {
    blank: "参数“{parameter}”未填，有关部分无法判定。",
    absent: "“参数”表中没有“{parameter}”这一行，有关部分无法判定。",
    doubled: "参数“{parameter}”在第{rows}行重复填写且取值不同，有关部分无法判定。",
    open: "参数“{parameter}”尚未填写，有关部分无法判定。",
  },
} as const satisfies RuleSentences;

export default sentences;
