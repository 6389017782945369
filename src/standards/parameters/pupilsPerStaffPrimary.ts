import type { Parameter } from "../parameter";

const parameter: Parameter = {
  order: 25,
  group: "口径",
  name: "小学编制标准（学生数与教职工数之比）",
  kind: "number",
  minimum: 0,
  initial: 19,
  unset: "initial",
  source: "未见原文；按省定编制标准修改",
  note: "每名教职工对应的学生数上限，用于县级政府工作第10项的佐证；与师生比（专任教师÷学生）不同。",
  verify: true,
};

export default parameter;
