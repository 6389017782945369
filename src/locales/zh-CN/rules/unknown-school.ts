import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "学校不在学校台账中",
  advice: "核对标识码；“学校台账”漏填的，补填该校。",
  messages: {
    stranger: "“{registers}”中有标识码为{code}的{school}，“{sheet}”中没有这所学校；这些行不计入。",
    unknown: "{record}的“{heading}”应是“{sheet}”中的学校，现为{code}，没有这所学校。",
    habit: "“{sheet}”的“{heading}”栏有{count}格应为“学校台账”中的学校，实际没有这些学校（{cells…}），如{code}。",
  },
} as const satisfies RuleSentences;

export default sentences;
