import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "疑似空壳学校",
  advice: "请核对是否漏填；确已停办、未开学的，在“学校沿革”登记并说明情况。",
  messages: {
    noPupils: "{school}没有在校生，也没有其他数，请核对是否停办、未开学或漏填。",
    noTeachers: "{school}有义务教育学生{pupils}人，专任教师为0。",
    noPremises: "{school}有义务教育学生{pupils}人，各项办学条件（{columns}）都是0。",
  },
} as const satisfies RuleSentences;

export default sentences;
