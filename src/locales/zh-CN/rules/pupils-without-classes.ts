import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "有学生，没有班",
  advice:
    "有在校生就应有教学班，复式班按1个班计。请核对教学班数；学生已转出的，更正在校生数；班数并入本部填报的，改填在本办学点一行，或书面说明。",
  causes: ["复式班__个，班数并入__填报"],
  messages: {
    noClasses: "{school}的“{column}”应大于0：有{stage}在校生{pupils}人，全校教学班数却为0。",
    elsewhere: "{school}的“{column}”为0，却有{stage}在校生{pupils}人：班数疑似填在了同一学校的其他办学点。",
    counted: "{school}的“{column}”应大于0：有{stage}在校生{pupils}人，“班额台账”本行也填有班数，这里却为0。",
    noClassesHabit:
      "“{sheet}”的“{heading}”栏有{count}格为0而应大于0（{cells…}）：本行有{stage}在校生，全校教学班数却为0。",
    countedHabit:
      "“{sheet}”的“{heading}”栏有{count}格为0而应大于0（{cells…}）：本行有{stage}在校生，“班额台账”的同一行也填有班数。",
  },
} as const satisfies RuleSentences;

export default sentences;
