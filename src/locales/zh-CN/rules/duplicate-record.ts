import type { RuleSentences } from "../../sentence";

const sentences: RuleSentences = {
  title: "台账记录重复",
  advice: "同一内容填了两行的，删去一行；名称、学段或年度填错的，更正。",
  messages: {
    twice: "{record}应只有一行，现有{count}行（第{rows}行）“{headings}”相同。",
  },
};

export default sentences;
