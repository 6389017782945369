import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "未达到办学基本标准",
  advice: "数字属实的，列入整改；标准以省定为准，填错的更正“办学基本标准”表。",
  messages: {
    atLeast: "{school}“{indicator}”应不低于{standard}{unit}，现为{value}{unit}，未达到办学基本标准。",
    atMost: "{school}“{indicator}”应不超过{standard}{unit}，现为{value}{unit}，未达到办学基本标准。",
  },
} as const satisfies RuleSentences;

export default sentences;
