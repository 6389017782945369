import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "巩固率一届学生的数据有误",
  advice:
    "请核对本届学生的入学年份、学制和入学、转入、转出、死亡人数，更正填错的一项；尚未毕业的，改填已经毕业的一届。",
  messages: {
    lost: "{record}的转出、死亡人数之和应不大于入学、转入人数之和{had}，现为{lost}。",
    unfinished:
      "{record}应填已经毕业的一届：{entryYear}年入学、学制{schoolYears}年，{finishes}年才毕业，统计年度是{year}年。",
    schoolYears: "{record}的“{heading}”应为{choices}之一，现为{found}。",
  },
} as const satisfies RuleSentences;

export default sentences;
