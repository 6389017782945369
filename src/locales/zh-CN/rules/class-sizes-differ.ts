import type { RuleSentences } from "../../sentence";

const sentences: RuleSentences = {
  title: "班额台账与学校台账不符",
  advice:
    "请对照各班学生数，更正填错的一处。复式班按一个班填；附设特教班不计入。在校生数含送教上门学生的，说明“含送教上门__人”。",
  messages: {
    classes: "{record}的各班额教学班数之和应等于“学校台账”的“{heading}”{expected}，现为{found}。",
    tooFew:
      "{record}的各班至少应有学生{fewest}人，“学校台账”的“{heading}”现为{pupils}，少{difference}人，班额或学生数有一处不实。",
    tooMany:
      "{record}的各班至多应有学生{most}人，“学校台账”的“{heading}”现为{pupils}，多{difference}人，班额或学生数有一处不实。",
    largest: "{school}的“{heading}”应在班额台账有班的最高一档“{highest}”之内，现为{largest}，属“{bin}”一档。",
  },
};

export default sentences;
