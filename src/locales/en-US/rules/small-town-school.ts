import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Small school outside the countryside",
  advice:
    "Check the area: a village school belongs under 乡村 and is given public funds for 100 pupils; explain in writing if it is in a town.",
  causes: ["the school stands in __ (town or city) and is no village school"],
  messages: {
    small:
      "{school} is in {area} and has {pupils} {pupils?pupil|pupils}, fewer than {limit}; is it a village school? Please check.",
  },
} as const satisfies RuleSentences;

export default sentences;
