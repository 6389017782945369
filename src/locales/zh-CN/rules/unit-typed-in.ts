import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "数字带了单位",
  advice: "删去单位，只填数字；数字要按列标题里的单位换算。",
  messages: {
    found: "{record}的“{heading}”应只填数字，实际填的是“{found}”（按列标题的单位应为{suggestion}，请核对）。",
    habit:
      "“{sheet}”的“{heading}”栏有{count}格数字带了单位（{cells…}），应只填数字；如“{found}”按列标题的单位应为{suggestion}，请逐格核对。",
  },
} as const satisfies RuleSentences;

export default sentences;
