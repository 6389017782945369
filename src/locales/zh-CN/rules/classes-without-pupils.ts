import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "有班级或教师，没有学生",
  advice:
    "有教学班或专任教师的学段应有在校生。请更正在校生数；该学段已停办的，把教学班数和教师数改为0。更正之前，这些数都不采用。",
  messages: {
    noPupils: "{school}的“{column}”填报为0，全校{stage}都没有在校生，却填有：{figures}。",
    elsewhere:
      "{school}的“{column}”填报为0，却有{stage}教学班{classes}个；同一学校有学生的办学点都另有教学班，请核对。",
    noPupilsHabit:
      "“{sheet}”的“{heading}”栏有{count}格填报为0（{cells…}），全校{stage}都没有在校生，却填有教学班或教师。",
  },
} as const satisfies RuleSentences;

export default sentences;
