import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "不计入的学校",
  advice: "列出不计入差异系数和学校达标的学校及原因，供核对。不需要改动；办学类型、举办者类型填错的，更正后重新校验。",
  messages: {
    affiliated: "{school}是高校附属学校，不计入{method}。在校生{pupils}人。",
    notCounty: "{school}是省（地）直属学校，不计入{method}。在校生{pupils}人。",
    enterprise: "{school}是企业办学校，不计入{method}。在校生{pupils}人。",
    private: "{school}是民办学校，不计入{method}。在校生{pupils}人。",
    teachingPoint: "{school}是教学点，不计入{method}。在校生{pupils}人。",
    smallTeachingPoint: "{school}是不足50人的教学点，不计入{method}。在校生{pupils}人。",
    special: "{school}属特殊教育学校，不计入{method}。在校生{pupils}人。",
  },
} as const satisfies RuleSentences;

export default sentences;
