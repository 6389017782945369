import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "计数栏有小数",
  advice: "核对原始报表，改填整数；误填了平均数、比例或换了单位的，改填实有数。",
  messages: {
    found: "{record}的“{heading}”应为整数，实际为{found}。",
    habit: "“{sheet}”的“{heading}”栏有{count}格应为整数而有小数（{cells…}），如{found}。",
  },
} as const satisfies RuleSentences;

export default sentences;
