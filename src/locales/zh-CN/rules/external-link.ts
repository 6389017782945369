import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "链接到其他工作簿",
  advice:
    "打开来源工作簿更新链接并核对数值，再“选择性粘贴→数值”，使台账不依赖别的文件；确实要保留链接的，说明来源和更新日期。",
  messages: { found: "“{sheet}”的“{heading}”有{count}个单元格链接到其他工作簿（如{formula}），可能是旧值。" },
} as const satisfies RuleSentences;

export default sentences;
