import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "教师全填在一个学段",
  advice: "专任教师按任教学段分别填报，不按权重拆分。请按实际任教学段把教师分到小学和初中；确实如此的，书面说明。",
  causes: ["__（学段）的课由__学校教师走教，共__人"],
  messages: {
    oneStage: "{school}有小学和初中在校生，两个学段都应有专任教师，现{teachers}人全填在{full}，{none}为0。",
  },
} as const satisfies RuleSentences;

export default sentences;
