import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "无法识别的列",
  advice: "自用的列不必处理；本应是模板中的列的，把标题改成模板的写法。",
  messages: {
    unknown: "“{sheet}”的列标题“{heading}”不是模板中的列，没有读取。",
  },
} as const satisfies RuleSentences;

export default sentences;
