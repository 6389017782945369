import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "当年新建学校",
  advice: "核对建校年份；不是新建的，更正“学校沿革”或建成年份。",
  messages: {
    opened: "{school}为{year}年新建，不适用上年度的项目（交流轮岗、公用经费、教师培训经费）和巩固率。",
  },
} as const satisfies RuleSentences;

export default sentences;
