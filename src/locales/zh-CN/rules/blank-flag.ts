import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "是否栏个别未填",
  advice: "逐一补填“是”或“否”。",
  messages: {
    some: "“{sheet}”的“{heading}”有{count}格未填（第{rows…}行），其余各格已填；整列不填按“否”，个别未填的请补填。",
  },
} as const satisfies RuleSentences;

export default sentences;
