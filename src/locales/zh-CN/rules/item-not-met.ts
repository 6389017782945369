import type { RuleSentences } from "../../sentence";

const sentences: RuleSentences = {
  title: "项目不达标",
  advice: "数字属实的，列入整改；数字有误的，更正台账。",
  messages: {
    figure: "{method}“{item}”不达标：{figure}为{value}{unit}，评估标准为{standard}{unit}。",
    answer: "{method}“{item}”不达标。",
    veto: "{method}一票否决事项“{item}”存在。",
  },
};

export default sentences;
