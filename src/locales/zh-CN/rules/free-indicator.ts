import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "自定指标数据不符",
  advice:
    "补填缺少的行，指标名称与“办学基本标准自定指标”一字不差；校区并入本部的填在本部的行。“学校台账”能计算的指标，改填到“办学基本标准”。",
  messages: {
    missing: "“{sheet}”应有每所应考核学校的行，现缺{count}行：{values+行}；补齐之前办学基本标准无法判定。",
    unknown: "{record}的指标“{indicator}”不在“{list}”中，没有参与判定。",
    computed: "“{list}”的“{indicator}”可以由“学校台账”计算，应填在“{computed}”，不必由学校自报。",
    habit: "“{sheet}”有{count}行的指标不在“{list}”中（{cells…}），如“{indicator}”，没有参与判定。",
  },
} as const satisfies RuleSentences;

export default sentences;
