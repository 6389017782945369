import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "教学班数多于学生数",
  advice: "一个班至少有一名学生。请核对教学班数和在校生数，更正填错的一项；两列是否填反。",
  messages: {
    more: "{school}的“{column}”为{classes}个，{stage}在校生却只有{pupils}人。",
    habit: "“{sheet}”的“{heading}”栏有{count}格多于本行的{stage}在校生数（{cells…}），两列可能填反。",
  },
} as const satisfies RuleSentences;

export default sentences;
