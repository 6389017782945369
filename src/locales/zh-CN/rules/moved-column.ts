import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "列的位置变动",
  advice: "不影响校验；从别处整块粘贴数据时，请注意列的先后。",
  messages: {
    moved: "“{sheet}”的“{heading}”不在模板的位置上，已按列标题读取。",
  },
} as const satisfies RuleSentences;

export default sentences;
