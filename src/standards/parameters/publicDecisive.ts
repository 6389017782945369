import type { Parameter } from "../parameter";
import { YES_NO } from "../terms";

const parameter: Parameter = {
  order: 33,
  group: "判定",
  name: "公众满意度是否作为2012年办法的判定条件",
  kind: "choice",
  choices: YES_NO,
  initial: "否",
  source: "教督〔2012〕3号：作为重要参考",
  note: "选“是”时，公众满意度未达标则基本均衡不达标。",
};

export default parameter;
