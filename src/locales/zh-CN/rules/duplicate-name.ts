import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "学校名称重复",
  advice: "同一学校填了两行的，删去一行；确有同名学校或校区的，补足全称或说明情况。",
  causes: ["两校同名，一所在__，一所在__"],
  messages: {
    twice: "学校名称“{name}”应只有一行，实际有{count}行，标识码分别为{codes}。",
  },
} as const satisfies RuleSentences;

export default sentences;
