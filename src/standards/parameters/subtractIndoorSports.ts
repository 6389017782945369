import type { Parameter } from "../parameter";
import { YES_NO } from "../terms";

const parameter: Parameter = {
  order: 20,
  group: "口径",
  name: "2012年办法教学及辅助用房是否扣除室内体育用房",
  kind: "choice",
  choices: YES_NO,
  initial: "否",
  withoutSheet: "initial",
  source: "教督〔2012〕3号未见明文",
  note: "2017年办法一律扣除；2012年办法由县级按省级要求确定。",
  verify: true,
};

export default parameter;
