import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Schools that do not count",
  advice:
    "Lists the schools that count neither in the coefficients nor among the schools to be judged, with the reason. Nothing has to be changed; correct 办学类型 or 举办者类型 where they are wrong, and check again.",
  messages: {
    affiliated: "{school} is affiliated to a university and does not count in {method}. Pupils: {pupils}.",
    notCounty: "{school} is run by a province or prefecture and does not count in {method}. Pupils: {pupils}.",
    enterprise: "{school} is run by an enterprise and does not count in {method}. Pupils: {pupils}.",
    private: "{school} is a private school (民办) and does not count in {method}. Pupils: {pupils}.",
    teachingPoint: "{school} is a teaching point (教学点) and does not count in {method}. Pupils: {pupils}.",
    smallTeachingPoint:
      "{school} is a teaching point (教学点) with fewer than 50 pupils and does not count in {method}. Pupils: {pupils}.",
    special: "{school} is a special school (特殊教育) and does not count in {method}. Pupils: {pupils}.",
  },
} as const satisfies RuleSentences;

export default sentences;
