import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "师生比疑似颠倒为生师比",
  advice:
    "指标是师生比（专任教师÷学生），不是生师比。请核对教师数与在校生数两列是否填反，“校际差异系数表”是否用了生师比。",
  messages: {
    school: "{school}的“{column}”应远小于{stage}在校生数，现专任教师{teachers}人、在校生{pupils}人，两列可能填反。",
    mean: "{stage}师生比的全县平均值应为{expected:3}（专任教师÷学生），现为{found:2}，像是生师比。",
    habit: "“{sheet}”的“{heading}”栏有{count}格应远小于{stage}在校生数，实际不小（{cells…}），两列可能填反。",
  },
} as const satisfies RuleSentences;

export default sentences;
