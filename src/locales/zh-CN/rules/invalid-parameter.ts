import type { RuleSentences } from "../../sentence";

const sentences: RuleSentences = {
  title: "参数填写无效",
  advice: "在“参数”表改正；留空的按默认值。",
  messages: {
    choice: "参数“{parameter}”应为{choices}之一，实际填的是“{found}”，改正前按默认值处理。",
    number: "参数“{parameter}”应为{minimum}至{maximum}之间的数字，实际填的是“{found}”，改正前按默认值处理。",
    atLeast: "参数“{parameter}”应为不小于{minimum}的数字，实际填的是“{found}”，改正前按默认值处理。",
    text: "参数“{parameter}”应为文字，实际是“{found}”，改正前视同未填。",
  },
};

export default sentences;
