import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "指标未达到标准",
  advice:
    "数据属实的，这是评估结论，不必更正。达到评估标准的项数不少于办法的规定、其余各项也接近标准的，该校即为达标。",
  messages: {
    near: "{school}“{indicator}”应不低于{standard}{unit}，现为{value}{unit}，未达标，但达到标准的{near}%。",
    below: "{school}“{indicator}”应不低于{standard}{unit}，现为{value}{unit}，未达标，且不足标准的{near}%。",
    tolerated:
      "{school}“{indicator}”应不低于{standard}{unit}，现为{value}{unit}，计入过渡标准允许的数后达标，须附建设规划。",
  },
} as const satisfies RuleSentences;

export default sentences;
