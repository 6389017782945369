import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "学校资源配置未达标",
  advice:
    "每校达到评估标准的项数应不少于办法的规定，其余各项也应接近标准。数据属实的，列入整改；达标项数见分学校指标表“备注”。",
  messages: {
    oneBelow:
      "{school}应至少有{needed}项达标、其余各项不低于标准的{near}%：“{indicator}”不足标准的{near}%，学校不达标。",
    tooFew:
      "{school}应至少有{needed}项达标、其余各项不低于标准的{near}%：现有{reached}项达标，未达标的有{indicators}，学校不达标。",
    tooFewBelow:
      "{school}应至少有{needed}项达标、其余各项不低于标准的{near}%：现有{reached}项达标，未达标的有{indicators}，其中不足{near}%的有{below}，学校不达标。",
  },
} as const satisfies RuleSentences;

export default sentences;
