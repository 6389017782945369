import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "More new pupils of 初中 than finished 小学",
  advice:
    "See whether both sheets are of the same year and counted alike, and whether a 教学点 whose pupils finished was left out; explain pupils from other counties or of earlier years.",
  causes: ["__ pupils finished 小学 in other counties", "__ pupils finished 小学 in earlier years"],
  messages: {
    exceed:
      "The county’s new pupils of 初中 should not be more than those who finished 小学: {found} arrived in {year} by “{sheet}”, {expected} finished by “{other}”, {difference} less.",
  },
} as const satisfies RuleSentences;

export default sentences;
