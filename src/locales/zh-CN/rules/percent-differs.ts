import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "比例与人数不符",
  advice: "按本行的人数重新计算比例；人数填错的，更正人数。",
  messages: {
    differs: "{record}的“{stated}”应为{computed}（“{part}”除以“{whole}”），现为{found}。",
    ofNothing: "{record}的“{whole}”为0，“{stated}”应留空，现为{found}。",
  },
} as const satisfies RuleSentences;

export default sentences;
