import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "疑似单位有误",
  advice:
    "请核对列名中的单位（如万元不要填成元，㎡不要填成亩或万㎡）和数字位数。数据确实如此的，书面说明。合理范围由本软件设定，仅用于提示，不是评估标准。",
  causes: ["__年新建（改扩建）校舍，新增__", "在校生由__人减少到__人，原有资产没有变化"],
  messages: {
    column:
      "“{column}”整列可能填错了单位：折算后生均应在{low}至{high}{unit}之间，已填的{filled}个数中有{off}个不在其间，中位数为{median}{unit}。",
    tooHigh:
      "{school}的“{column}”应与其他学校相近：折算后生均{value}{unit}，约为全县中位数{median}{unit}的{times:0}倍，可能填错了单位。",
    tooLow:
      "{school}的“{column}”应与其他学校相近：折算后生均{value}{unit}，约为全县中位数{median}{unit}的{times:0}分之一，可能填错了单位。",
    implausible: "{school}的“{column}”折算后生均应在{low}至{high}{unit}之间，现为{value}{unit}，可能填错了单位。",
    fewPupils: "{school}有{count}项折算后生均都远高于其他学校或合理范围（{columns}），在校生数可能少填了几位，请核对。",
    manyPupils:
      "{school}有{count}项折算后生均都远低于其他学校或合理范围（{columns}），在校生数可能多填了几位，请核对。",
  },
} as const satisfies RuleSentences;

export default sentences;
