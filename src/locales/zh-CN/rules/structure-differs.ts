import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "教师结构与学校台账不一致",
  advice: "请核对两张表：学历、职称、骨干按同一时点（9月1日）、同一口径填报，填错的更正，有原因的说明。",
  messages: {
    differs: "{record}的“{headings}”之和为{found}，与“{sheet}”的“{heading}”{expected}相差{difference}。",
  },
} as const satisfies RuleSentences;

export default sentences;
