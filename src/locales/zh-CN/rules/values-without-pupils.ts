import type { RuleSentences } from "../../sentence";

const sentences: RuleSentences = {
  title: "没有学生，却有数值",
  advice:
    "没有在校生的数值不会计入任何学校的指标。请核对在校生数；学校已停办或该学段不招生的，把数值改为0，或书面说明。",
  messages: {
    stage: "{school}没有{stage}在校生，下列各项应为0或空白，现填有数值：{columns}。",
    shared: "{school}各学段都没有在校生，下列各项无法拆分，现填有数值：{columns}。",
  },
};

export default sentences;
