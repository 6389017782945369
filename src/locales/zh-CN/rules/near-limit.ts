import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "处于临界",
  advice: "结论以未四舍五入的数值为准。印在表上的数字与结论看似相反，请在材料中注明；实际未达标的，优先补足。",
  messages: {
    coefficient:
      "{method}{stage}“{indicator}”的差异系数处于临界：表上印为{printed}，看似不大于{limit}，实为{value}，按未四舍五入的数值判为不达标。",
    standard:
      "{school}“{indicator}”处于临界：表上印为{printed}，看似达到{limit}，实为{value}，按未四舍五入的数值判为未达标。",
    near: "{school}“{indicator}”处于临界：表上印为{printed}，看似达到标准的{percent}%（{limit}），实为{value}，按未四舍五入的数值判为不足{percent}%。",
    gateFails:
      "{school}“{indicator}”处于临界：表上印为{printed}{unit}，看似达到办学基本标准{limit}{unit}，实为{value}{unit}，按未四舍五入的数值判为未达标。",
    gatePasses:
      "{school}“{indicator}”处于临界：表上印为{printed}{unit}，看似未达到办学基本标准{limit}{unit}，实为{value}{unit}，按未四舍五入的数值判为达标。",
    itemFails:
      "{method}“{figure}”处于临界：表上印为{printed}{unit}，看似达到评估标准{limit}{unit}，实为{value}{unit}，按未四舍五入的数值判为不达标。",
    itemPasses:
      "{method}“{figure}”处于临界：表上印为{printed}{unit}，看似未达到评估标准{limit}{unit}，实为{value}{unit}，按未四舍五入的数值判为达标。",
  },
} as const satisfies RuleSentences;

export default sentences;
