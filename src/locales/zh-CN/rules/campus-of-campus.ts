import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "校区的本部也是校区",
  advice: "“所属学校标识码”填写计校数的本部；本部填成不计校数的，改为“是”。",
  messages: {
    campus: "{school}所属的学校应计校数，实际所填的{parent}也不计校数。",
    itself: "{school}不计校数，应填写本部的标识码，实际填的是自己的标识码。",
  },
} as const satisfies RuleSentences;

export default sentences;
