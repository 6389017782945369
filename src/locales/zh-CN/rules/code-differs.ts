import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "标识码与各台账不一致",
  advice: "核对统计报表，改正“学校台账”或各台账中填错的标识码。",
  messages: {
    differs: "{school}在“学校台账”中的标识码是{code}，在“{registers}”中都是{other}；改正之前，这些台账的数归不到该校。",
    habit:
      "“{sheet}”的“{heading}”栏有{count}所学校与各台账不一致（{cells…}），如{school}在这里是{code}，在各台账中都是{other}；改正之前，各台账的数归不到这些学校。",
  },
} as const satisfies RuleSentences;

export default sentences;
