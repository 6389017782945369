import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "用近似匹配查找",
  advice:
    "VLOOKUP、HLOOKUP 的第四个参数填0（FALSE），MATCH 的第三个参数填0，LOOKUP 改用 VLOOKUP 或 INDEX+MATCH，再核对数值。",
  messages: {
    found: "“{sheet}”的“{heading}”有{count}个单元格用近似匹配查找（如{formula}），找不到时会取到别的行的数。",
  },
} as const satisfies RuleSentences;

export default sentences;
