import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "项目不达标",
  advice: "数字属实的，列入整改；数字有误的，更正台账。",
  messages: {
    atLeast: "{method}“{item}”不达标：{figure}为{value}{unit}，低于评估标准{standard}{unit}。",
    atMost: "{method}“{item}”不达标：{figure}为{value}{unit}，高于评估标准{standard}{unit}。",
    below: "{method}“{item}”不达标：{figure}为{value}{unit}，不低于{standard}{unit}，评估标准为低于{standard}{unit}。",
    above: "{method}“{item}”不达标：{figure}为{value}{unit}，不高于{standard}{unit}，评估标准为高于{standard}{unit}。",
    is: "{method}“{item}”不达标：{figure}为{value}{unit}，评估标准为{standard}{unit}。",
    answer: "{method}“{item}”不达标。",
    veto: "{method}存在一票否决事项“{item}”。",
  },
} as const satisfies RuleSentences;

export default sentences;
