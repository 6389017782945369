import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "办学基本标准的标准值为0",
  advice: "按省级文件更正标准值；这类学校不考核本项的，填“/”。",
  messages: {
    nothing: "{record}的“{heading}”为0，要求是“不低于”，任何学校都能达到；更正之前本项无法判定。",
    habit:
      "“{sheet}”的“{heading}”有{count}格为0（{cells…}），要求是“不低于”，任何学校都能达到；更正之前这些项无法判定。",
  },
} as const satisfies RuleSentences;

export default sentences;
