import type { Parameter } from "../parameter";
import { PASS_RATE_BASE_NAMES } from "../terms";

const parameter: Parameter = {
  order: 38,
  group: "口径",
  name: "学科合格率分母",
  kind: "choice",
  choices: Object.values(PASS_RATE_BASE_NAMES),
  initial: PASS_RATE_BASE_NAMES.due,
  unset: "initial",
  source: "未见明文",
  note: "学科合格率按应考人数还是实考人数计算，由本县确定。",
  verify: true,
};

export default parameter;
