import type { Parameter } from "../parameter";

const parameter: Parameter = {
  order: 32,
  group: "判定",
  name: "满意度依据",
  kind: "choice",
  choices: ["问卷", "走访"],
  initial: "问卷",
  source: "未见明文",
  note: "以问卷满意度还是走访满意度判定。",
  verify: true,
};

export default parameter;
