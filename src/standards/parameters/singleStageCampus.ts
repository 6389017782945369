import type { Parameter } from "../parameter";

const parameter: Parameter = {
  order: 21,
  group: "口径",
  name: "单一学段校区",
  kind: "choice",
  choices: ["并入本部同学段", "单列"],
  initial: "并入本部同学段",
  withoutSheet: "initial",
  source: "未见明文",
  note: "不计校数且只有一个学段的校区：并入本部的同一学段，或作为一所学校单列。",
  verify: true,
};

export default parameter;
