import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "标识码以数字形式填写",
  advice: "把该列设为“文本”格式后重新填写标识码，核对前面的零有没有丢失。",
  causes: ["标识码共__位，前面没有零"],
  messages: {
    found: "{record}的“{heading}”应按文本填写，实际是数字“{found}”，前面如有零已经丢失，请核对。",
    habit:
      "“{sheet}”的“{heading}”栏有{count}格应按文本填写而填成了数字（{cells…}），如“{found}”；前面如有零已经丢失，请核对。",
  },
} as const satisfies RuleSentences;

export default sentences;
