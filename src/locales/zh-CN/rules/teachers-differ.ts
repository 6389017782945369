import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "教师数与学校台账相差较大",
  advice:
    "请核对两张表的教师数。应培训、在岗的教师与专任教师口径不同的，说明情况；允许相差的比例见“参数”表，由本软件设定，不是评估标准。",
  causes: ["应培训（在岗）教师与专任教师口径不同，相差__人，其中__"],
  messages: {
    differ:
      "“{sheet}”的“{heading}”应不多于教职工数，与“学校台账”专任教师数相差应不超过{percent}%，现有{count}所学校不符（本表、“学校台账”）：{schools+所}。",
  },
} as const satisfies RuleSentences;

export default sentences;
