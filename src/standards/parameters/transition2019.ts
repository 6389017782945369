import type { Parameter } from "../parameter";
import { YES_NO } from "../terms";

const parameter: Parameter = {
  order: 36,
  group: "判定",
  name: "启用2019年过渡标准",
  kind: "choice",
  choices: YES_NO,
  initial: "否",
  unset: "initial",
  yearly: true,
  source: "2019年县域义务教育优质均衡发展督导评估工作规程",
  note: "选“是”时，只靠过渡标准达标的列为“按过渡标准达标（须附建设规划）”。过渡期三年，请核对是否仍适用。",
  verify: true,
};

export default parameter;
