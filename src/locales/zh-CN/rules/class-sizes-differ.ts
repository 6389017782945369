import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "班额台账与学校台账不符",
  advice:
    "请对照各班学生数，更正填错的一处。复式班按一个班填；附设特教班不计入。在校生数含送教上门学生的，说明“含送教上门__人”。",
  causes: ["含送教上门__人", "含附设特教班__个、学生__人"],
  messages: {
    classes: "{record}的各班额教学班数之和应等于“学校台账”的“{heading}”{expected}，现为{found}。",
    tooFew:
      "{record}的各班至少应有学生{fewest}人，“学校台账”的“{heading}”现为{pupils}，少{difference}人，班额或学生数有一处不实。",
    tooMany:
      "{record}的各班至多应有学生{most}人，“学校台账”的“{heading}”现为{pupils}，多{difference}人，班额或学生数有一处不实。",
    largest: "{school}的“{heading}”应在“班额台账”有班的最高一档“{highest}”之内，现为{largest}，属“{bin}”一档。",
    classesHabit:
      "“{sheet}”有{count}行各班额教学班数之和应等于“学校台账”的“{heading}”而不等（{cells…}），如{record}应为{expected}，现为{found}。",
    tooFewHabit:
      "“{sheet}”有{count}行的各班应有的学生多于“学校台账”的“{heading}”（{cells…}），如{record}至少应有{fewest}人，“学校台账”现为{pupils}人；班额或学生数有一处不实。",
    tooManyHabit:
      "“{sheet}”有{count}行的各班容不下“学校台账”的“{heading}”（{cells…}），如{record}至多应有{most}人，“学校台账”现为{pupils}人；班额或学生数有一处不实。",
    largestHabit:
      "“{sheet}”的“{heading}”栏有{count}格应在“班额台账”有班的最高一档之内而不在（{cells…}），如{school}应在“{highest}”之内，现为{largest}。",
  },
} as const satisfies RuleSentences;

export default sentences;
