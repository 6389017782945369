import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "办学类型与在校生学段不符",
  advice: "请核对办学类型和各学段在校生数。确有附设班或某学段暂未招生的，书面说明。拆分按在校生进行，不按办学类型。",
  causes: ["__年级暂未招生", "附设__班__个，学生__人"],
  messages: {
    mismatch: "{school}的办学类型是{type}，应有{expected}在校生，现有{found}在校生。",
  },
} as const satisfies RuleSentences;

export default sentences;
