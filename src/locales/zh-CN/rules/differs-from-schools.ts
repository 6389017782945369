import type { RuleSentences } from "../../sentence";

const sentences: RuleSentences = {
  title: "与学校台账不一致",
  advice: "两张表填的是同一个数。请更正填错的一处；统计口径不同的，说明情况。",
  messages: {
    differs: "{record}的“{heading}”应与“{sheet}”的{expected}一致，现为{found}，相差{difference}。",
  },
};

export default sentences;
