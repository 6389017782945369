import type { RuleSentences } from "../../sentence";

const sentences: RuleSentences = {
  title: "本部一行疑似已含校区",
  advice: "本部一行只填本部自己的数；确是巧合的，说明情况。",
  messages: {
    sums: "{school}一行应只填本部的数，实际有{count}项恰等于其校区（{campuses}）之和：{headings}。校区的数会再加一次，请核对。",
  },
};

export default sentences;
