import type { RuleSentences } from "../../sentence";

const sentences: RuleSentences = {
  title: "学校资源配置未达标",
  advice: "每校7项中应至少6项达标，其余1项不低于标准的85%。数据属实的，列入整改；达标项数见分学校指标表“备注”。",
  messages: {
    oneBelow: "{school}应有至少6项达标、其余1项不低于标准的85%：“{indicator}”不足标准的85%，学校不达标。",
    tooFew: "{school}应有至少6项达标、其余1项不低于标准的85%：现{reached}项达标，未达标的有{indicators}，学校不达标。",
    tooFewBelow:
      "{school}应有至少6项达标、其余1项不低于标准的85%：现{reached}项达标，未达标的有{indicators}，其中不足85%的有{below}，学校不达标。",
  },
};

export default sentences;
