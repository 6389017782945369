import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "台账缺行",
  advice:
    "补填缺少的行；数为0的填0。教学点、村小由中心校合并填报的，填一行并注明中心校；确有不应填的，先更正“学校台账”。",
  messages: {
    schools: "“{sheet}”应有每所应填学校的行，现缺{count}行：{schools+所}；补齐之前有关项目无法判定。",
    joint:
      "“{sheet}”的“{heading}”只限教学点、村小，并应有中心校自己的一行：{schools+所}不能由所填学校合并填报，有关项目无法判定。",
    lines: "“{sheet}”应有的下列各行现在没有：{lines+行}；补齐之前有关项目无法判定。",
    vetoes: "“{sheet}”应有的下列各行现在没有：{lines;}；补齐之前有关项目无法判定。",
  },
} as const satisfies RuleSentences;

export default sentences;
