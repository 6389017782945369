import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Teacher ratio upside down",
  advice:
    "The indicator is teachers divided by pupils (师生比), never the inverse (生师比). Check whether the columns of teachers and pupils changed places and whether 校际差异系数表 uses the inverse.",
  messages: {
    school:
      "{school}: “{column}” should be far below the pupils of {stage}; teachers: {teachers}, pupils: {pupils}. The two columns may have changed places.",
    mean: "The county’s 师生比 of {stage} should be {expected:3} (teachers divided by pupils); {found:2} looks like 生师比.",
    habit:
      "{count} cells of “{heading}” in “{sheet}” ({cells…}) should be far below the pupils of {stage} but are not. The two columns may have changed places.",
  },
} as const satisfies RuleSentences;

export default sentences;
