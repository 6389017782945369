import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "标识码与校名不是同一所学校",
  advice: "请核对本行是哪所学校的数，更正标识码或学校名称。更正之前，本行的数不采用。",
  messages: {
    another: "“{sheet}”第{rows…}行的标识码{code}是{coded}，学校名称却填{named}，无法确定是哪所学校的数。",
  },
} as const satisfies RuleSentences;

export default sentences;
