import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "多源数据不一致",
  advice:
    "请与统计、学籍、人事、财务的材料核对：填错的更正；时点、口径不同的，在“多源核对”写明原因（经与__核对，数据属实，原因：__）、填写人和日期。允许相差的比例见“参数”表，由本软件设定。",
  messages: {
    differ: "{record}各来源的数不一致（{figures}），没有写明原因、填写人和日期。",
    beyond: "{record}各来源的数相差超过{percent}%（{figures}），没有写明原因、填写人和日期。",
    incomplete: "{record}各来源的数不一致，说明还缺：{headings}。",
    ledger: "“{sheet}”的“{heading}”为{expected}，与{record}各来源的数（{figures}）都不同。",
    stage: "{record}的“{figure}”，属于分学段的数应填学段，属于全校的数不填学段。",
  },
} as const satisfies RuleSentences;

export default sentences;
