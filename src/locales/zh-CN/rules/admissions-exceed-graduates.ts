import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "初一招生数多于小学毕业生数",
  advice:
    "请核对两张表是否为同一年度、同一口径，有毕业生的教学点是否漏填；确有县外学生升入、往届毕业生入学的，说明情况。",
  causes: ["县外小学毕业生升入__人", "往届小学毕业生入学__人"],
  messages: {
    exceed:
      "全县初一招生数应不多于小学毕业生数：“{sheet}”{year}年初中报到人数合计{found}人，“{other}”小学毕业人数合计{expected}人，多{difference}人。",
  },
} as const satisfies RuleSentences;

export default sentences;
