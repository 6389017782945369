import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "缺少工作表",
  advice: "用“新建台账”生成完整的工作簿，或从原工作簿复制该表；工作表改过名的，改回原名。指标表用“更新指标表”补齐。",
  messages: {
    schools: "工作簿应有工作表“{sheet}”，实际没有找到，无法判定。",
    parameters: "工作簿应有工作表“{sheet}”，实际没有找到，各项参数按默认值处理，请核对。",
    registers: "工作簿没有以下工作表：{sheets}，有关项目无法判定；请用“新建台账”补齐后填报。",
    derived: "指标表应配齐，实际缺少“{sheet}”，引用它的公式会出错；请用“更新指标表”补齐。",
  },
} as const satisfies RuleSentences;

export default sentences;
