import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "An empty shell?",
  advice:
    "See whether figures were forgotten; enter a school that is closed or not opened yet in 学校沿革 and explain.",
  messages: {
    noPupils: "{school} has no pupils and no other figures: closed, not opened yet, or forgotten?",
    noTeachers: "{school} has {pupils} {pupils?pupil|pupils} of compulsory education and 0 teachers.",
    noPremises:
      "{school} has {pupils} {pupils?pupil|pupils} of compulsory education and 0 of everything shared ({columns}).",
  },
} as const satisfies RuleSentences;

export default sentences;
