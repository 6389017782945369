import type { RuleSentences } from "../../sentence";

const sentences: RuleSentences = {
  title: "指标未达到标准",
  advice: "数据属实的，这是评估结论，不必更正。每校7项中至少6项达标、其余1项不低于标准的85%，该校即为达标。",
  messages: {
    near: "{school}“{indicator}”应不低于{standard}{unit}，现为{value}{unit}，未达标，但达到标准的85%。",
    below: "{school}“{indicator}”应不低于{standard}{unit}，现为{value}{unit}，未达标，且不足标准的85%。",
    tolerated:
      "{school}“{indicator}”应不低于{standard}{unit}，现为{value}{unit}，计入过渡标准允许的数后达标，须附建设规划。",
  },
};

export default sentences;
