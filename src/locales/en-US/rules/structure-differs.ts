import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "教师结构 differs from 学校台账",
  advice:
    "Compare both sheets: degrees, titles and 骨干 are those of the same day (1 September) and counted alike; correct or explain.",
  messages: {
    differs: "{record}: “{headings}” together are {found}, {difference} off “{heading}” of “{sheet}”, {expected}.",
  },
} as const satisfies RuleSentences;

export default sentences;
