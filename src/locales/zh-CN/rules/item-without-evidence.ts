import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "评估项目没有佐证材料",
  advice: "补充该项的佐证材料并登记；材料登记在别的项目下的，更正项目序号。",
  messages: {
    answered: "“{sheet}”第{item}项（{text}）已填达标，应登记佐证材料或列入“档案目录”，现在都没有；补齐之前无法判定。",
    none: "“{sheet}”应有{method}{area}第{item}项（{text}）的材料，现在没有。",
  },
} as const satisfies RuleSentences;

export default sentences;
