import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "学校与上年不一致",
  advice: "新建、撤并、更名、改码的，在“学校沿革”登记；漏填、错填的，更正“学校台账”。",
  messages: {
    opened: "“{school}”上年台账没有，“学校沿革”也没有登记，请核对是否新建、更名或改了标识码。",
    openedTold: "“{school}”上年台账没有，“学校沿革”登记为“{change}”。",
    resembles:
      "“{school}”（{code}）上年台账没有，与今年没有的“{other}”（{otherCode}）相近，请核对是否同一所学校更名并改了标识码。",
    gone: "上年的“{school}”（{code}）今年台账没有，“学校沿革”也没有登记，请核对是否漏填、撤并或更名。",
    goneInto:
      "上年的“{school}”（{code}，在校生{pupils}人）今年台账没有，“学校沿革”也没有登记；{schools}增加的学生数与之相近，请核对是否并入。",
    goneTold: "上年的“{school}”（{code}）今年台账没有，“学校沿革”登记为“{change}”。",
    goneIntoTold: "上年的“{school}”（{code}）今年台账没有，“学校沿革”登记为“{change}”，并入“{into}”。",
    renamed: "标识码{code}上年为“{other}”，今年为“{school}”，“学校沿革”没有登记，请核对是否更名或填错了标识码。",
    renamedTold: "标识码{code}上年为“{other}”，今年为“{school}”，“学校沿革”登记为“{change}”。",
    recoded: "“{school}”的标识码上年为{otherCode}，今年为{code}，请核对是否改码或填错。",
    recodedTold: "“{school}”的标识码上年为{otherCode}，今年为{code}，“学校沿革”登记为“{change}”。",
  },
} as const satisfies RuleSentences;

export default sentences;
