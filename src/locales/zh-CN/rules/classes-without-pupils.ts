import type { RuleSentences } from "../../sentence";

const sentences: RuleSentences = {
  title: "有班，没有学生",
  advice: "有教学班就应有在校生。请补填在校生数；该学段已停办的，把教学班数改为0。",
  messages: {
    noPupils: "{school}的“{column}”应大于0：有{stage}教学班{classes}个，却没有在校生。",
  },
};

export default sentences;
