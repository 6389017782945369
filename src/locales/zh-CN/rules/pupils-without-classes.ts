import type { RuleSentences } from "../../sentence";

const sentences: RuleSentences = {
  title: "有学生，没有班",
  advice: "有在校生就应有教学班。请核对教学班数；学生已转出的，更正在校生数。",
  messages: {
    noClasses: "{school}的“{column}”应大于0：有{stage}在校生{pupils}人，教学班数却为0。",
  },
};

export default sentences;
