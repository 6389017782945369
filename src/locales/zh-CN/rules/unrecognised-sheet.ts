import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "列标题未认出，整表未读取",
  advice:
    "请把列标题改成与模板一致（单位写在括号内），或用“新建台账”生成模板后把数据粘贴进去。标题改好之前，本表不参与判定。",
  messages: {
    some: "工作表“{sheet}”未能读取：第{row}行最像列标题，只认出{found}列，缺少：{missing}。",
    none: "工作表“{sheet}”未能读取：表内已有内容，但前{rows}行没有一个模板的列标题。",
    parameters: "工作表“{sheet}”未能读取：前{rows}行应有列标题“{headings}”，实际没有认出，各项参数均未采用。",
  },
} as const satisfies RuleSentences;

export default sentences;
