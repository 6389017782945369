import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "与学校台账不一致",
  advice:
    "两张表填的是同一时点的同一个数。请更正填错的一处；相差不超过5人或2%的，口径确有不同可以说明情况，超过的必须更正。",
  causes: ["口径不同：“__”含__，相差__人"],
  messages: {
    differs: "{record}的“{heading}”应与“{sheet}”的{expected}一致，现为{found}，相差{difference}。",
    habit:
      "“{sheet}”的“{heading}”栏有{count}格应与“学校台账”一致而相差较大（{cells…}），如{record}应为{expected}，现为{found}；可能是另一年度、另一口径的数，或填错了列。",
  },
} as const satisfies RuleSentences;

export default sentences;
