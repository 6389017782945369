import { YES_NO } from "../terms";
import type { Parameter } from "../parameter";

const parameter: Parameter = {
  order: 40,
  group: "判定",
  name: "随班就读公用经费是否参与判定",
  kind: "choice",
  choices: [...YES_NO],
  initial: "否",
  source: "财政部2025年8月13日公布的标准包括随班就读学生",
  note: "选“是”的，随班就读学生生均公用经费低于标准时，政府保障程度第7项不达标；选“否”的只列为疑问。",
  verify: true,
};

export default parameter;
