import type { Parameter } from "../parameter";
import { GROWTH_MODE_NAMES } from "../terms";

const parameter: Parameter = {
  order: 24,
  group: "口径",
  name: "三个增长判定方式",
  kind: "choice",
  choices: Object.values(GROWTH_MODE_NAMES),
  initial: GROWTH_MODE_NAMES.yearly,
  unset: "initial",
  source: "未见明文",
  note: "近三年每年都增长，或三年平均增长；持平不算增长。",
  verify: true,
};

export default parameter;
