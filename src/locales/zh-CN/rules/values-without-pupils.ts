import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "没有学生，却有校舍设备",
  advice:
    "没有在校生的数值不会计入任何学校的指标。请核对在校生数；学校已停办、新建尚未招生的，书面说明，或把数值改为0。",
  causes: ["学校于__年__月停办，资产尚未调拨", "新建学校，__年秋季开始招生"],
  messages: {
    shared: "{school}各学段都没有在校生，下列各项无法拆分，现填有数值：{columns}。",
    funds: "{record}的“{heading}”为0，却填有“{budget}”；学生数请填核定公用经费所依据年度的数。",
  },
} as const satisfies RuleSentences;

export default sentences;
