import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "判定所需的数据未填",
  advice: "逐一补填；没有查清的先留空，有关部分暂为无法判定。",
  messages: {
    some: "“{sheet}”的“{heading}”应填写的有{count}格未填（第{rows…}行），有关部分无法判定。",
  },
} as const satisfies RuleSentences;

export default sentences;
